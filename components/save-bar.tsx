interface SaveBarProps {
  /** "3 papers ticked", "1 paper saved". */
  says: string;
  /** What can be done about it, by its words. */
  buttons: Readonly<Record<string, () => void>>;
}

/** One line about what is being saved on a page, or was just now. */
export function SaveBar({ says, buttons }: SaveBarProps) {
  return (
    <section class="save-bar" aria-label="Byline">
      <span role="status">{says}</span>
      {Object.entries(buttons).map(([label, onPress]) => (
        // Keyed, so that a second press in haste does not meet what took its place.
        <button key={label} type="button" class="button" onClick={onPress}>
          {label}
        </button>
      ))}
    </section>
  );
}
