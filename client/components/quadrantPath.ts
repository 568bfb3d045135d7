import { curveCardinal, line } from 'd3-shape';

/** A place in the quadrant: x is the goal in sight, y is trust, both 0 to 100. */
export type QuadrantPoint = { readonly x: number; readonly y: number };

/** A place in the drawing, in svg units from the top left. */
export type DrawnPoint = { readonly x: number; readonly y: number };

const curve = line<DrawnPoint>(
  (point) => point.x,
  (point) => point.y,
).curve(curveCardinal.tension(0));

/** Turns trust upwards and fits 0 to 100 into a drawing. What lies outside is held at the edge. */
export function toDrawing(point: QuadrantPoint, width: number, height: number): DrawnPoint {
  return { x: (hold(point.x) / 100) * width, y: (1 - hold(point.y) / 100) * height };
}

/** The whole curve through the points, as one path. */
export function curveThrough(points: readonly DrawnPoint[]): string {
  return curve([...points]) ?? '';
}

/** The curve as one path from each point to the next, so that each can fade by its age. */
export function segmentsThrough(points: readonly DrawnPoint[]): readonly string[] {
  if (points.length < 2) return [];
  if (points.length === 2) return [curveThrough(points)];
  let from = startOf(points[0]);
  return curveThrough(points)
    .split('C')
    .slice(1)
    .map((arc) => {
      const segment = `M${from}C${arc}`;
      from = arc.split(',').slice(-2).join(',');
      return segment;
    });
}

function startOf(point: DrawnPoint | undefined): string {
  return point ? `${point.x},${point.y}` : '0,0';
}

function hold(value: number): number {
  return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 50;
}
