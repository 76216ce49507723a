import { triageKeys } from './triage-keys.ts';

/** The keys of a listing, and how it is sorted. */
export function TriageHelp() {
  return (
    <section class="triage-panel" aria-label="Keys and help">
      <table class="triage-keys">
        <caption>Keys, while no field is being written in</caption>
        <tbody>
          {triageKeys.map(({ key, about }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
              </th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        Entries change places within their part of the page only: new submissions, a day. Those without a number come
        last, in arXiv’s order. How you leave a listing is remembered for its category. Nothing is sent anywhere.
      </p>
    </section>
  );
}
