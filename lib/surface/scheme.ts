import { loadSettings, watchSettings } from '../store/settings.ts';

/** Shows a page in the reader's colour scheme, now and whenever they change it. */
export async function followScheme(root: HTMLElement): Promise<void> {
  const show = (scheme: 'auto' | 'light' | 'dark') => {
    if (scheme === 'auto') delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
  };
  watchSettings((settings) => show(settings.colourScheme));
  show((await loadSettings()).colourScheme);
}
