/** Chromium's part of the File System Access API that the compiler's library lacks. */
export interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<DirectoryHandle>;

/**
 * Asks for a folder, at a press. Null: the browser cannot, or the reader chose none.
 * @param id what it is for: the browser begins where it was last chosen for the same
 */
export async function chooseFolder(id: string): Promise<DirectoryHandle | null> {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };
  if (!showDirectoryPicker) return null;
  try {
    return await showDirectoryPicker({ id, mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}
