import { useSyncExternalStore } from 'react';
import type { pages as all } from 'virtual:problem-pages';

type Pages = typeof all;

let pages: Pages = {};
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** What docs/problems says of each code: much text, needed only once something is refused, so it comes on its own. */
export function loadProblemPages(): Promise<void> {
  loading ??= import('virtual:problem-pages').then(
    (loaded) => {
      pages = loaded.pages;
      listeners.forEach((tell) => {
        tell();
      });
    },
    () => {
      // Without them the server's own words are shown; the next refusal tries again.
      loading = undefined;
    },
  );
  return loading;
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  void loadProblemPages();
  return () => {
    listeners.delete(tell);
  };
}

export function useProblemPages(): Pages {
  return useSyncExternalStore(subscribe, () => pages);
}
