import type { PopupState } from './app-state.ts';

/** Where Byline stays away: this page, this site. */
export function SiteSwitch({ state }: { state: PopupState }) {
  const host = state.siteHost.value;
  if (host === null) return null;
  return (
    <fieldset class="popup-site">
      <legend class="visually-hidden">Where Byline is on</legend>
      <label>
        <input
          type="checkbox"
          checked={!state.isOffForPage.value}
          onChange={(event) => state.setOffForPage(!event.currentTarget.checked)}
        />
        On for this page
      </label>
      <label>
        <input
          type="checkbox"
          checked={!state.isOffForSite.value}
          onChange={(event) => state.setOffForSite(!event.currentTarget.checked)}
        />
        On for {host}
      </label>
      <label>
        <input
          type="checkbox"
          checked={state.isBlind.value}
          disabled={state.isOffForPage.value || state.isOffForSite.value}
          onChange={(event) => state.setBlind(event.currentTarget.checked)}
        />
        Hide authors until asked
      </label>
    </fieldset>
  );
}
