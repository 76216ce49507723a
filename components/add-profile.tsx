/** How far adding the profile of a page has come. */
export type AddProfileStage =
  /** The page cannot carry a profile, or may not be read. */
  | 'hidden'
  | 'offered'
  | 'reading'
  /** It was read, and says nothing of a person. */
  | 'nothing'
  /** The browser does not let it be read. */
  | 'refused'
  /** It was read, and is more than the browser keeps for a moment. */
  | 'too-much';

const said: Partial<Record<AddProfileStage, { what: string; todo: string }>> = {
  nothing: {
    what: 'No profile is recognised on this page.',
    todo: 'Select name, numbers and papers on the page and try again, or copy them and paste them in the library.',
  },
  refused: {
    what: 'The browser does not let Byline read this page. Nothing was read.',
    todo: 'Copy the profile and paste it in the library.',
  },
  'too-much': {
    what: 'There is more on this page than can be read at once. Nothing was kept.',
    todo: 'Select a part of the profile on the page and try again, or copy it and paste it in the library.',
  },
};

/** Offers to read a profile off the page in front. Nothing of the page is read before the press. */
export function AddProfile({ stage, onAdd }: { stage: AddProfileStage; onAdd: () => void }) {
  if (stage === 'hidden') return null;
  return (
    <div class="add-profile">
      <button type="button" class="button" aria-disabled={stage === 'reading'} onClick={onAdd}>
        Add this profile
      </button>
      <div role="status">
        {stage === 'reading' && <p class="muted small">Reading the page…</p>}
        {said[stage] && <p>{said[stage].what}</p>}
        {said[stage] && <p class="muted small">{said[stage].todo}</p>}
      </div>
      {stage === 'offered' && (
        <p class="muted small">Reads this page once, and shows what it found before anything is kept.</p>
      )}
    </div>
  );
}
