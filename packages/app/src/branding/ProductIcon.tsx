/** The sign of the product: a palette whose wells are the nodes of a cluster. */
export function ProductIcon(props: { size: number; title?: string }) {
  const { size, title } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <path
        fill="#5b6ef5"
        d="M16 2C8.3 2 2 8 2 15.4 2 22.9 8.2 29 15.8 29c2.2 0 3.5-1.4 3.5-3.2 0-1-.4-1.7-.9-2.4-.5-.6-.8-1.2-.8-1.9 0-1.4 1.1-2.5 2.6-2.5h3.2c3.7 0 6.6-2.8 6.6-6.4C30 6.6 23.7 2 16 2Z"
      />
      <path
        stroke="#ffffff"
        strokeWidth="1.4"
        d="m9 18 2-8 6-3.2 6 3.7M11 10l6-3.2"
        fill="none"
      />
      <circle cx="9" cy="18" r="2.6" fill="#7ef0c5" />
      <circle cx="11" cy="10" r="2.6" fill="#ffffff" />
      <circle cx="17" cy="6.8" r="2.2" fill="#ffc76b" />
      <circle cx="23" cy="10.5" r="2.6" fill="#ff8f8f" />
    </svg>
  );
}
