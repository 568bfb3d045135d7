/** A short receipt at the bottom of the screen. */
export type Toast = {
  readonly id: number;
  readonly text: string;
  /** Takes the reported action back. A toast that reports an action always has one. */
  readonly onUndo?: () => void;
  /** Another word than Undo on the button; without `onUndo` the button only closes. */
  readonly actionLabel?: string;
};

const listeners = new Set<() => void>();
let shown: readonly Toast[] = [];
let nextId = 1;

/** The toasts on screen. Framework-free, so that stores and screens may both report. */
export const toasts = {
  current: (): readonly Toast[] => shown,
  /** Shows a receipt. An older one gives way: there is one at a time. Returns its id. */
  show(toast: Omit<Toast, 'id'>): number {
    const id = nextId++;
    change([{ ...toast, id }]);
    return id;
  },
  dismiss(id: number): void {
    if (shown.some((toast) => toast.id === id)) change(shown.filter((toast) => toast.id !== id));
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function change(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
