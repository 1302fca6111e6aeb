import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & { look?: 'main' | 'second' | 'warning' };

/** A button. Only a form's own button submits. */
export function Button({ look = 'main', type = 'button', className = '', ...rest }: Props) {
  const looks = {
    main: '',
    second: 'govuk-button--secondary',
    warning: 'govuk-button--warning',
  };
  return <button type={type} className={`govuk-button ${looks[look]} ${className}`} {...rest} />;
}
