import { DoubtMark } from './doubt-mark.tsx';

/** Something went wrong: what, and what the reader can do. */
export function ErrorNotice({ message, todo }: { message: string; todo?: string }) {
  return (
    <div class="error-notice" role="alert">
      <DoubtMark />
      <div>
        <p>{message}</p>
        {todo !== undefined && <p class="muted">{todo}</p>}
      </div>
    </div>
  );
}
