import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readProfilePage } from '../lib/sites/profile-page/index.ts';

/** Put into the page in front when the reader presses “Add this profile”, and at no other time; hands back what it read. */
export default defineUnlistedScript(() => {
  return readProfilePage(document, new URL(location.href), new Date().toISOString());
});
