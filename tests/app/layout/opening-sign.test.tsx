import { render, screen } from '@testing-library/react';
import { useLinkStatus } from 'next/link';
import { OpeningSign } from '@/app/_layout/opening-sign';

jest.mock('next/link', () => ({ useLinkStatus: jest.fn() }));

describe('OpeningSign', () => {
  it('says that a page is being opened, as long as it is', () => {
    jest.mocked(useLinkStatus).mockReturnValue({ pending: true });
    const { rerender } = render(<OpeningSign />);
    expect(screen.getByRole('status')).toHaveTextContent('opening …');
    jest.mocked(useLinkStatus).mockReturnValue({ pending: false });
    rerender(<OpeningSign />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
