import type { PersonOption } from '../lib/view/types.ts';

interface PersonChoiceProps {
  /** What is chosen, for a screen reader. */
  label: string;
  people: PersonOption[];
  /** Also offers somebody the store does not know. */
  orNew?: boolean;
  /** The button that does it. */
  button: string;
  /** null for somebody new. */
  onChoose: (authorId: number | null) => void;
}

/** One person out of a few, told apart by what their papers show; then a button that does what is meant. */
export function PersonChoice({ label, people, orNew = false, button, onChoose }: PersonChoiceProps) {
  const choose = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('person');
    onChoose(chosen ? Number(chosen) : null);
  };
  return (
    <form class="person-choice" onSubmit={choose}>
      <select class="field" name="person" aria-label={label}>
        {orNew && <option value="">Somebody new</option>}
        {people.map(({ authorId, name, about }) => (
          <option key={authorId} value={authorId}>
            {name}: {about}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
