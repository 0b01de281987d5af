/** The screens on which pages are looked at. */

export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1280, height: 900 } as const;

export const VIEWS = [
  ['phone-light', { ...PHONE, scheme: 'light' }],
  ['phone-dark', { ...PHONE, scheme: 'dark' }],
  ['desktop-light', { ...DESKTOP, scheme: 'light' }],
  ['desktop-dark', { ...DESKTOP, scheme: 'dark' }],
] as const;
