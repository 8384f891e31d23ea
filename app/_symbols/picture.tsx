import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

/**
 * A picture by our own SVG writer, which escapes every text that it is given. It knows both backgrounds: the hues of the
 * types are handed to it as variables.
 */
export function Picture({
  svg,
  types,
  className,
}: {
  svg: string;
  types: ReadonlyMap<string, RelationshipType>;
  className: string | undefined;
}) {
  const hues = Object.fromEntries(
    [...types.values()].map(({ id, colour }) => [
      `--tie-${id}`,
      `light-dark(${colour.light}, ${colour.dark})`,
    ]),
  );
  return (
    <div
      className={className}
      style={hues}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG comes from toSmallPicture alone, never from input.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
