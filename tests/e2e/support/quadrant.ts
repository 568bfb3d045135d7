import type { Page } from '@playwright/test';

/** The names in the quadrants of a page that reach out of their own fields. */
export function strayingNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('svg.quad')].flatMap((square) => {
      const ground = square.querySelector<SVGRectElement>('.frame')?.getBBox();
      return [...square.querySelectorAll<SVGTextElement>('.name')]
        .filter((name) => {
          const [box, at] = [name.getBBox(), name.x.baseVal.getItem(0).value];
          const [width, height] = [(ground?.width ?? 0) / 2, (ground?.height ?? 0) / 2];
          // The field is the one that holds the name's anchor.
          const [left, top] = [at < width ? 0 : width, box.y < height ? 0 : height];
          const isWithin =
            box.x >= left &&
            box.x + box.width <= left + width &&
            box.y >= top &&
            box.y + box.height <= top + height;
          return !isWithin;
        })
        .map((name) => `${name.textContent} in ${ground?.width} px`);
    }),
  );
}
