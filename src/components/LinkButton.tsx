import type { ComponentProps } from 'react';

/** A deed that looks like a link. */
export function LinkButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={`link-button ${className}`} {...rest} />;
}
