/** Twice as many points as units: sharp on paper and on dense screens. */
const scale = 2;

/** A drawing of ours as a PNG. Rejects where the browser cannot draw it. */
export async function svgToPng(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('This browser could not draw the picture. The SVG can still be saved.');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
