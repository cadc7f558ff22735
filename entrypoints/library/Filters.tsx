import { useComputed } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { KINDS } from "../../annotation";
import { KIND_NAMES } from "../../components/kind-sign";
import { STATUSES, useStatusName } from "../../components/StatusField";
import { type Message, useWords } from "../../components/words";
import type { Contents } from "./contents";
import { filterChoices } from "./filter-choices";
import { FILTER_NAMES, type FilterName } from "./filter-names";
import type { LibraryActions, LibraryState } from "./open-library";

interface Props {
  readonly contents: Contents;
  readonly address: LibraryState["address"];
  readonly onGo: LibraryActions["go"];
}

const LABELS: Readonly<Record<FilterName, Message>> = {
  article: "filter_article",
  kind: "field_kind",
  tag: "filter_tag",
  status: "status",
  state: "filter_state",
  speaker: "field_speaker",
  site: "filter_site",
  author: "filter_author",
  language: "filter_language",
  unit: "field_unit",
  min: "filter_min",
  max: "filter_max",
  "marked-from": "filter_markedFrom",
  "marked-to": "filter_markedTo",
  "published-from": "filter_publishedFrom",
  "published-to": "filter_publishedTo",
};

const TYPES: Partial<Record<FilterName, "number" | "date">> = {
  min: "number",
  max: "number",
  "marked-from": "date",
  "marked-to": "date",
  "published-from": "date",
  "published-to": "date",
};

/** A value with what it is called. */
type Option = readonly [value: string, name: string];

/** Everything that the lists can be narrowed by; folded away while nothing is set. */
export function Filters({ contents, address, onGo }: Props) {
  const { say, language } = useWords();
  // Thousands of choices, drawn when the filters change and not at each letter of a search.
  const filters = useComputed(() => address.value.filters).value;
  const options = useOptions(contents);
  const number = new Intl.NumberFormat(language);
  const set = FILTER_NAMES.filter((name) => filters[name]);

  const change = (name: FilterName, value: string) => {
    const { [name]: _, ...others } = filters;
    onGo({ filters: value ? { ...others, [name]: value } : others, open: "" });
  };

  return (
    <details class="filters" open={set.length > 0}>
      <summary>
        {set.length > 0 ? say("filters_set", number.format(set.length)) : say("filters")}
      </summary>
      <div class="filter-fields">
        {FILTER_NAMES.map((name) => (
          <Field
            key={name}
            name={name}
            value={filters[name] ?? ""}
            options={TYPES[name] ? null : (options[name] ?? [])}
            onChange={(value) => change(name, value)}
          />
        ))}
        {set.length > 0 && (
          <button type="button" onClick={() => onGo({ filters: {}, open: "" })}>
            {say("filters_clear")}
          </button>
        )}
      </div>
    </details>
  );
}

interface FieldProps {
  readonly name: FilterName;
  readonly value: string;
  /** null where the value is typed. */
  readonly options: readonly Option[] | null;
  readonly onChange: (value: string) => void;
}

function Field({ name, value, options, onChange }: FieldProps) {
  const { say } = useWords();
  const id = useId();
  // One article is chosen in the list of them; here it is only given up again.
  if (name === "article" && value === "") return null;
  return (
    <p>
      <label for={id}>{say(LABELS[name])}</label>
      {options === null ? (
        <input
          id={id}
          name={name}
          {...(TYPES[name] === "date" ? { type: "date" } : { type: "number", step: "any" })}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <select
          id={id}
          name={name}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">{say("filter_any")}</option>
          {value !== "" && !options.some(([each]) => each === value) && (
            <option value={value}>{value}</option>
          )}
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </p>
  );
}

function useOptions(contents: Contents): Partial<Record<FilterName, readonly Option[]>> {
  const { say, language } = useWords();
  const nameOf = useStatusName();
  const held = useMemo(() => {
    const choices = filterChoices(contents, language);
    const languages = new Intl.DisplayNames(language, { type: "language" });
    const plain = (values: readonly string[]) => values.map((value): Option => [value, value]);
    return {
      tag: plain(choices.tag),
      speaker: plain(choices.speaker),
      site: plain(choices.site),
      author: plain(choices.author),
      unit: plain(choices.unit),
      language: choices.language.map((tag): Option => [tag, nameIn(languages, tag)]),
    };
  }, [contents, language]);
  return {
    ...held,
    kind: KINDS.map((kind): Option => [kind, say(KIND_NAMES[kind])]),
    status: STATUSES.map((status): Option => [status, nameOf(status)]),
    state: [
      ["changed", say("state_changed")],
      ["missing", say("state_missing")],
    ],
  };
}

/** A page may state as its language what is none. */
function nameIn(names: Intl.DisplayNames, tag: string): string {
  return /^[a-z]{2,3}$/u.test(tag) ? (names.of(tag) ?? tag) : tag;
}
