/** Sets a style of an element of the page, or takes it away so that nothing of ours is left on it. */
export function setStyle(element: HTMLElement, name: 'display' | 'opacity' | 'box-shadow', value: string): void {
  const { style } = element;
  if (style.getPropertyValue(name) === value) return;
  if (value !== '') style.setProperty(name, value, 'important');
  else style.removeProperty(name);
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
