import { useState } from 'preact/hooks';
import type { FacetView } from '../../lib/view/reading-types.ts';

/** Values of a facet shown before "more" is pressed. */
const few = 6;

interface FacetsProps {
  facets: readonly FacetView[];
  setFacet: (query: string, isOn: boolean) => void;
}

/** How many of the papers found have which status, tag, category and year; choosing one narrows the search. */
export function Facets({ facets, setFacet }: FacetsProps) {
  return (
    <>
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <Facet key={facet.label} facet={facet} setFacet={setFacet} />
        ))}
    </>
  );
}

function Facet({ facet: { label, values }, setFacet }: { facet: FacetView; setFacet: FacetsProps['setFacet'] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? values : values.filter(({ isOn }, index) => index < few || isOn);
  return (
    <fieldset class="reading-facet">
      <legend class="heading">{label}</legend>
      {shown.map((value) => (
        <label key={value.query} title={value.query}>
          <input
            type="checkbox"
            checked={value.isOn}
            onChange={(event) => setFacet(value.query, event.currentTarget.checked)}
          />
          <span class="reading-facet-label">{value.label}</span>
          <span class="muted">{value.count.toLocaleString('en')}</span>
        </label>
      ))}
      {values.length > few && (
        <button type="button" class="link-button small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `All ${values.length}`}
        </button>
      )}
    </fieldset>
  );
}
