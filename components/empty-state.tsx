import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  /** What is empty, in a sentence. */
  title: string;
  /** What to do next. */
  todo?: string;
  /** Buttons or links that do it. */
  children?: ComponentChildren;
}

/** Where nothing is to be shown yet: why, and what to do next. */
export function EmptyState({ title, todo, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {todo !== undefined && <p class="muted">{todo}</p>}
      {children}
    </div>
  );
}
