import type { ReactNode } from 'react';

/** What a page is about: every page has exactly one, and its sections follow one level below. */
export function Heading({ children }: { children: ReactNode }) {
  return <h1 className="heading">{children}</h1>;
}
