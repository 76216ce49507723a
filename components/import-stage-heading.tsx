import type { ComponentChildren, Ref } from 'preact';

export type HeadingRef = Ref<HTMLHeadingElement>;

/** What a stage is about. It gets the focus when the stage begins, for the button that led to it is gone. */
export function StageHeading({ heading, children }: { heading: HeadingRef; children: ComponentChildren }) {
  return (
    <h3 ref={heading} class="import-heading" tabIndex={-1}>
      {children}
    </h3>
  );
}
