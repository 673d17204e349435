// The drawing as an SVG file of its own, with colours that serve on light and on dark pages.

/** @param picture as shown; it is not changed */
export function standaloneSvg(picture: SVGSVGElement, style: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('role', 'img');
  for (const part of copy.querySelectorAll('[tabindex]')) {
    part.removeAttribute('tabindex');
    part.removeAttribute('role');
  }
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  sheet.textContent = style;
  copy.prepend(sheet);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
