import { ConfirmButton } from '../../components/confirm-button.tsx';
import type { Settings } from '../../lib/model/settings.ts';
import type { LibraryState } from './app-state.ts';

type Switch = 'showAuthors' | 'showPapers' | 'showPossible' | 'isBlind' | 'keepVisits';
const switches: { key: Switch; label: string; about: string }[] = [
  { key: 'showAuthors', label: 'Show authors', about: 'A chip after each name your library knows.' },
  { key: 'showPapers', label: 'Show papers', about: 'A line at each paper: who of its team is known, and Save.' },
  { key: 'showPossible', label: 'Show possible matches', about: 'A dashed “?” where the name fits and little else.' },
  {
    key: 'isBlind',
    label: 'Hide authors until asked',
    about: 'Names and what is known of them stay hidden on every site, but where you chose otherwise in the popup.',
  },
  {
    key: 'keepVisits',
    label: 'Remember visited listings',
    about: 'For 30 days, on this machine: what is new since your last visit, and the digest.',
  },
];
const schemes: { value: Settings['colourScheme']; label: string }[] = [
  { value: 'auto', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

function Switches({ state }: { state: LibraryState }) {
  return (
    <section class="library-section">
      <h2>On the page</h2>
      {switches.map(({ key, label, about }) => (
        <label key={key} class="library-switch">
          <input
            type="checkbox"
            checked={state.settings.value[key]}
            onChange={(event) => state.changeSettings({ [key]: event.currentTarget.checked })}
          />
          <span>
            {label} <span class="muted small">{about}</span>
          </span>
        </label>
      ))}
    </section>
  );
}

function SchemeChoice({ state }: { state: LibraryState }) {
  return (
    <fieldset class="library-section library-schemes">
      <legend>Colours of Byline’s own pages</legend>
      {schemes.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="colour-scheme"
            checked={state.settings.value.colourScheme === value}
            onChange={() => state.changeSettings({ colourScheme: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function OffList({ places, onTurnOn }: { places: string[]; onTurnOn: (place: string) => void }) {
  return (
    <ul class="bare-list">
      {places.map((place) => (
        <li key={place} class="library-off">
          <span>{place}</span>
          <button type="button" class="button" aria-label={`Turn on again: ${place}`} onClick={() => onTurnOn(place)}>
            Turn on again
          </button>
        </li>
      ))}
    </ul>
  );
}

function OffPlaces({ state }: { state: LibraryState }) {
  const { offHosts, offPages } = state.settings.value;
  return (
    <section class="library-section">
      <h2>Switched off</h2>
      {offHosts.length + offPages.length === 0 && (
        <p class="muted">Nowhere. Byline can be switched off for a page or a site in its popup.</p>
      )}
      <OffList
        places={offHosts}
        onTurnOn={(host) => state.changeSettings({ offHosts: offHosts.filter((one) => one !== host) })}
      />
      <OffList
        places={offPages}
        onTurnOn={(page) => state.changeSettings({ offPages: offPages.filter((one) => one !== page) })}
      />
    </section>
  );
}

/** The reader's switches, and the way to be rid of everything. */
export function SettingsTab({ state }: { state: LibraryState }) {
  return (
    <>
      <Switches state={state} />
      <SchemeChoice state={state} />
      <OffPlaces state={state} />
      <section class="library-section">
        <h2>Erase everything</h2>
        <p class="muted">
          Authors, numbers, the reading list, notes, decisions and settings. Nothing can bring them back.
        </p>
        <div>
          <ConfirmButton
            label="Erase everything"
            question="Really erase everything Byline keeps?"
            confirmLabel="Yes, erase everything"
            onConfirm={state.eraseEverything}
          />
        </div>
      </section>
    </>
  );
}
