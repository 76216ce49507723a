import type { AuthorView } from '../lib/view/types.ts';

interface AuthorKinProps {
  author: Pick<AuthorView, 'partOf' | 'parts'>;
  onOpen: (authorId: number) => void;
}

/** Whose profile an author was split from, and who was split from theirs, with the ways there. */
export function AuthorKin({ author: { partOf, parts }, onOpen }: AuthorKinProps) {
  return (
    <>
      {partOf !== null && (
        <p class="small">
          Split off the profile of{' '}
          <button type="button" class="link-button" onClick={() => onOpen(partOf.authorId)}>
            {partOf.name}
          </button>
          ; the numbers reported there are not this person’s alone.
        </p>
      )}
      {parts.length > 0 && (
        <section aria-label="Split off">
          <h2 class="heading">Split off</h2>
          <ul class="bare-list small">
            {parts.map((part) => (
              <li key={part.authorId}>
                <button type="button" class="link-button" onClick={() => onOpen(part.authorId)}>
                  {part.name}
                </button>{' '}
                <span class="muted">{part.about}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
