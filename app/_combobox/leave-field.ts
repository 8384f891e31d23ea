/**
 * Leaves a field by the keyboard: the focus goes to what is around it and can have it, such as its panel, so that keys are
 * commands of the page again and Tab goes on from there. Where nothing around can have it, the field just loses it.
 */
export function leaveField(field: HTMLElement): void {
  const around = field.parentElement?.closest<HTMLElement>('[tabindex]');
  field.blur();
  around?.focus({ preventScroll: true });
}
