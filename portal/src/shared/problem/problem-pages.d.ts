declare module 'virtual:problem-pages' {
  interface Both {
    zh?: string;
    en?: string;
  }
  /** By code: what docs/problems says of it. */
  export const pages: Readonly<Record<string, (Both & { wayOut?: Both }) | undefined>>;
}
