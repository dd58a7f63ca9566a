/**
 * Parses the shared files of AWS tools, in the same way as the AWS SDK for JavaScript v3.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */

/** The settings of one section. The name of a nested setting is `outer.inner`. */
export type Section = ReadonlyMap<string, string>;

/** The sections of a file. `[profile one]` has the name `profile.one`, and `[services two]` the name `services.two`. */
export type Sections = ReadonlyMap<string, Section>;

/** The kinds of sections whose heading contains a kind and a name. */
const kinds = ["profile", "sso-session", "services"];

/**
 * Parses the sections of a file. Lines that cannot be parsed are ignored, because an error about them could show a
 * secret.
 */
export function parseIni(text: string): Sections {
  const sections = new Map<string, Map<string, string>>();
  let section: string | undefined;
  let outer: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [content = ""] = line.split(/(?:^|\s)[;#]/);
    const trimmed = content.trim();
    if (/^\[.*\]$/s.test(trimmed)) {
      section = nameOf(trimmed.slice(1, -1));
      outer = undefined;
      continue;
    }
    const [, key = "", value = ""] = /^([^=]+)=(.*)$/s.exec(trimmed) ?? [];
    const name = key.trim();
    if (!section || name === "") continue;
    if (value.trim() === "") {
      outer = name;
      continue;
    }
    if (!/^\s/.test(line)) outer = undefined;
    const settings = sections.get(section) ?? new Map<string, string>();
    settings.set(outer === undefined ? name : `${outer}.${name}`, value.trim());
    sections.set(section, settings);
  }
  return sections;
}

/** Returns the name of a section; undefined for an unknown kind of section. */
function nameOf(heading: string): string | undefined {
  const [, kind = "", , name] = /^([\w-]+)\s(["'])?([\w\-@+.%:/]+)\2$/.exec(heading) ?? [];
  if (name === undefined) return heading;
  return kinds.includes(kind) ? `${kind}.${name}` : undefined;
}
