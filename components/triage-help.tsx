/** As `lib/overlay/triage/keys.ts` has them, and `s` of `lib/overlay/save-key.ts`. */
const keys: readonly [string, string][] = [
  ['j', 'Next entry'],
  ['k', 'Previous entry'],
  ['s', 'Save it to the reading list, or take it off'],
  ['o', 'Open it in a new tab'],
  ['x', 'Seen: it is dimmed from now on; again to take it back'],
  ['c', 'Compare its known authors'],
  ['f', 'Filters'],
  ['?', 'This'],
  ['Esc', 'Close'],
];

/** The keys of a listing, and how it is sorted. */
export function TriageHelp() {
  return (
    <section class="triage-panel" aria-label="Keys and help">
      <table class="triage-keys">
        <caption>Keys, while no field is being written in</caption>
        <tbody>
          {keys.map(([key, about]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
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
