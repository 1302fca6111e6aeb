// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#src/app/ErrorBoundary.tsx';
import { field, link, screen, show, words } from '#tests/support/page.tsx';

function Broken(): never {
  throw new Error('This page is broken on purpose.');
}

// The failure is expected: it need not fill the report.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a page that fails', () => {
  const failing = (page: string, asText = async () => 'SAFETY\r\n1. Act now') => (
    <ErrorBoundary page={page} asText={asText}>
      {page === '#/check' ? <Broken /> : <p>Another page</p>}
    </ErrorBoundary>
  );

  it('says what is safe, what to do, and what to do in danger (H14)', () => {
    show(failing('#/check'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This page could not be shown',
    );
    expect(words()).toContain('What you recorded stands below. Copy it now.');
    expect(words()).toContain('If someone is in immediate danger, call 999.');
    expect(link('your answers')).toHaveAttribute('href', '#/check');
    expect(link('the start')).toHaveAttribute('href', '#/');
  });

  it('offers what was recorded as text (H14)', async () => {
    show(failing('#/check'));
    await waitFor(() => expect(field('What was recorded')).toHaveValue('SAFETY\n1. Act now'));
  });

  it('says so where even the record cannot be written out', async () => {
    show(failing('#/check', () => Promise.reject(new Error('This record is broken on purpose.'))));
    await waitFor(() =>
      expect(field('What was recorded')).toHaveValue('The record could not be written out.'),
    );
  });

  it('is left by going to another page', () => {
    const { rerender } = show(failing('#/check'));
    rerender(failing('#/outcome'));
    expect(screen.getByText('Another page')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
