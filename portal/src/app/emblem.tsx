/** The platform's sign: a shield with a tick. */
export function Emblem({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M16 3l11 4v8c0 6.9-4.5 11.6-11 14.2C9.5 26.6 5 21.9 5 15V7z"
        fill="rgb(255 255 255 / 8%)"
        stroke="#ffffff"
        strokeWidth="1.7"
      />
      <path d="M10.6 16l3.8 3.8 7.2-7.8" fill="none" stroke="#e0b252" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
