import privacy from '../../PRIVACY.md?raw';

const permissions = [
  { name: 'storage', why: 'Keeps your settings.' },
  { name: 'alarms', why: 'Goes on with look-ups that wait, and refreshes the authors you follow where you want that.' },
  {
    name: 'activeTab, scripting',
    why: 'Reads what the page in front says of a person, or which paper it is, once, when you ask for it.',
  },
  { name: 'contextMenus', why: 'Puts “Save” into the menu of links to papers.' },
  { name: 'sidePanel', why: 'Shows the reading list beside the page, where the browser can.' },
  { name: 'arxiv.org', why: 'Reads names and titles on the page you have open.' },
  { name: 'www.arxiv.org', why: 'The same, on arXiv’s other address.' },
  { name: 'export.arxiv.org', why: 'The same, on arXiv’s mirror; and where arXiv is asked, once you turn that on.' },
  {
    name: 'a source’s addresses',
    why: 'Only for live look-ups: asked for when you turn a source on, given back when you turn it off.',
  },
  {
    name: '127.0.0.1',
    why: 'Only to send papers to the Zotero of this machine: asked for when you press the button.',
  },
  {
    name: 'a server you name',
    why: 'Only as your judge of papers: asked for when you choose it, given back when you stop.',
  },
];

/** Paragraphs and points of PRIVACY.md, each with the words it begins with set apart; its other marks are left out. */
const privacyPoints = privacy
  .replace(/^#.*\n+/, '')
  .split(/\n\n|\n(?=- )/)
  .map((point) => point.replace(/\s+/g, ' ').replaceAll('`', ''))
  .map((point) => {
    const [, lead = '', rest = point] = /^- \*\*(.+?)\*\*(.*)$/.exec(point) ?? [];
    return { lead, rest: rest.replaceAll('*', '') };
  });

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
        Nothing is sent anywhere by itself. Turn a source of look-ups on, and it is sent what you look up; choose a
        judge of papers, and it is sent title and abstract of what you ask about.
      </p>
      <h2>Privacy, in full</h2>
      {privacyPoints.map(({ lead, rest }) => (
        <p key={lead + rest} class="library-privacy">
          <b>{lead}</b>
          {rest}
        </p>
      ))}
    </section>
  );
}
