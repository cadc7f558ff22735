import type {
  Bound,
  ClaimKind,
  ClaimReading,
  Direction,
  FigureKind,
  FigureReading,
  PictureReading,
  Reading,
} from "../annotation";
import { Choice, Flag, TextField } from "./form-fields";
import { NumberField } from "./NumberField";
import { type Message, useWords } from "./words";

interface Props<Of extends Reading> {
  readonly reading: Of;
  readonly onChange: (reading: Of) => void;
}

/** The fields of a reading, whatever its kind. */
export function ReadingFields({ reading, onChange }: Props<Reading>) {
  if ("valueHigh" in reading) return <FigureFields reading={reading} onChange={onChange} />;
  if ("speaker" in reading) return <ClaimFields reading={reading} onChange={onChange} />;
  return <PictureFields reading={reading} onChange={onChange} />;
}

const FIGURE_KINDS: Record<FigureKind, Message> = {
  count: "figureKind_count",
  money: "figureKind_money",
  percent: "figureKind_percent",
  measure: "figureKind_measure",
  duration: "figureKind_duration",
  ratio: "figureKind_ratio",
  rank: "figureKind_rank",
  age: "figureKind_age",
  score: "figureKind_score",
};

const BOUNDS: Record<Bound | "", Message> = {
  "": "bound_none",
  "at least": "bound_atLeast",
  "at most": "bound_atMost",
  "more than": "bound_moreThan",
  "less than": "bound_lessThan",
};

const DIRECTIONS: Record<Direction | "", Message> = {
  "": "direction_none",
  up: "direction_up",
  down: "direction_down",
};

function FigureFields({ reading, onChange }: Props<FigureReading>) {
  const { say } = useWords();
  const text = (name: "counted" | "asOf" | "namedSource", label: Message) => (
    <TextField
      label={say(label)}
      name={name}
      value={reading[name] ?? ""}
      onChange={(value) => onChange({ ...reading, [name]: value || null })}
    />
  );
  return (
    <>
      <NumberField
        label={say("field_value")}
        name="value"
        value={reading.value}
        onChange={(value) => onChange({ ...reading, value })}
      />
      <NumberField
        label={say("field_valueHigh")}
        name="valueHigh"
        value={reading.valueHigh}
        onChange={(valueHigh) => onChange({ ...reading, valueHigh })}
      />
      <TextField
        label={say("field_unit")}
        name="unit"
        value={reading.unit}
        onChange={(unit) => onChange({ ...reading, unit })}
      />
      <Choice
        label={say("field_figureKind")}
        name="figureKind"
        value={reading.kind}
        options={FIGURE_KINDS}
        onChange={(kind) => onChange({ ...reading, kind })}
      />
      <Flag
        label={say("field_approximate")}
        name="approximate"
        value={reading.approximate}
        onChange={(approximate) => onChange({ ...reading, approximate })}
      />
      <details class="more">
        <summary>{say("field_more")}</summary>
        <div class="fields">
          <Choice
            label={say("field_bound")}
            name="bound"
            value={reading.bound ?? ""}
            options={BOUNDS}
            onChange={(bound) => onChange({ ...reading, bound: bound || null })}
          />
          <Choice
            label={say("field_direction")}
            name="direction"
            value={reading.direction ?? ""}
            options={DIRECTIONS}
            onChange={(direction) => onChange({ ...reading, direction: direction || null })}
          />
          {text("counted", "field_counted")}
          {text("asOf", "field_asOf")}
          {text("namedSource", "field_namedSource")}
        </div>
      </details>
    </>
  );
}

const CLAIM_KINDS: Record<ClaimKind, Message> = {
  quote: "claimKind_quote",
  reported: "claimKind_reported",
  statement: "claimKind_statement",
};

function ClaimFields({ reading, onChange }: Props<ClaimReading>) {
  const { say } = useWords();
  return (
    <>
      <TextField
        label={say("field_speaker")}
        name="speaker"
        value={reading.speaker ?? ""}
        onChange={(speaker) =>
          onChange({ ...reading, speaker: speaker || null, speakerPlace: null })
        }
      />
      <Flag
        label={say("field_anonymous")}
        name="anonymous"
        value={reading.anonymous}
        onChange={(anonymous) => onChange({ ...reading, anonymous })}
      />
      <Choice
        label={say("field_claimKind")}
        name="claimKind"
        value={reading.kind}
        options={CLAIM_KINDS}
        onChange={(kind) => onChange({ ...reading, kind })}
      />
      <TextField
        label={say("field_cue")}
        name="cue"
        value={reading.cue ?? ""}
        onChange={(cue) => onChange({ ...reading, cue: cue || null })}
      />
    </>
  );
}

function PictureFields({ reading, onChange }: Props<PictureReading>) {
  const { say } = useWords();
  const field = (name: "caption" | "credit" | "alternative", label: Message) => (
    <TextField
      label={say(label)}
      name={name}
      value={reading[name]}
      onChange={(value) => onChange({ ...reading, [name]: value })}
    />
  );
  return (
    <>
      {field("caption", "field_caption")}
      {field("credit", "field_credit")}
      {field("alternative", "field_alternative")}
    </>
  );
}
