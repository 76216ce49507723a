import { Fragment } from 'preact';
import { Dialog } from './dialog.tsx';
import { keyLines, keyName } from './keys.ts';

/** The keys of the list, from the table that the list itself obeys. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys of the reading list" onClose={onClose}>
      <table class="reading-keys">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {keyLines.map(({ action, keys, about }) => (
            <tr key={action}>
              <th scope="row">
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' or '}
                    <kbd>{keyName(key)}</kbd>
                  </Fragment>
                ))}
              </th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted small">They work while no field is being written in.</p>
    </Dialog>
  );
}
