import hostsText from '../../assets/styles/hosts.css?inline';
import piecesText from '../../assets/styles/overlay.css?inline';

/** The sheets of all our shadow roots of a page, parsed once. */
export function overlaySheets(): CSSStyleSheet[] {
  return [hostsText, piecesText].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
