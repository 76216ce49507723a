const permissions = [
  { name: 'storage', why: 'Keeps your settings.' },
  { name: 'arxiv.org', why: 'Reads names and titles on the page you have open.' },
  { name: 'www.arxiv.org', why: 'The same, on arXiv’s other address.' },
  { name: 'export.arxiv.org', why: 'The same, on arXiv’s mirror.' },
  {
    name: 'a server you name',
    why: 'Only as your judge of papers: asked for when you choose it, given back when you stop.',
  },
];

/** What the browser lets Byline do, and what for. */
export function PermissionsTab() {
  return (
    <section class="library-section">
      <h2>What Byline may do, and why</h2>
      <table class="library-permissions">
        <caption class="visually-hidden">Permissions</caption>
        <thead>
          <tr>
            <th scope="col">Permission</th>
            <th scope="col">What for</th>
          </tr>
        </thead>
        <tbody>
          {permissions.map(({ name, why }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Nothing is sent anywhere, until you choose a judge of papers: then title and abstract of what you ask about.
      </p>
    </section>
  );
}
