// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type Annotation, DEFAULT_SETTINGS } from "../annotation";
import { AnnotationForm } from "./AnnotationForm";
import { StatusNamesProvider } from "./StatusField";
import { claim, figure } from "./test-annotations";
import { wordsIn } from "./test-words";
import { WordsProvider } from "./words";

afterEach(cleanup);

const onSave = vi.fn();
const onCancel = vi.fn();
afterEach(() => {
  onSave.mockClear();
  onCancel.mockClear();
});

function formOf(annotation: Annotation) {
  return (
    <WordsProvider value={wordsIn("en")}>
      <StatusNamesProvider value={DEFAULT_SETTINGS.statusNames}>
        <AnnotationForm annotation={annotation} onSave={onSave} onCancel={onCancel} />
      </StatusNamesProvider>
    </WordsProvider>
  );
}

const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const calls = figure(
  "6,415 calls",
  { value: 6415, unit: "calls" },
  { note: "From the call centre", tags: ["phones", "winter"] },
);

test.each([
  ["a figure", calls],
  ["a claim", claim("The lock stays shut.", { kind: "statement" })],
])("a save that changes nothing of %s closes the form", (_, annotation) => {
  render(formOf(annotation));
  type("Tags", annotation.tags.map((tag) => `#${tag}`).join(","));
  save();
  expect(onSave).not.toHaveBeenCalled();
  expect(onCancel).toHaveBeenCalledOnce();
});

test("only what the reader has changed is saved, whatever is changed elsewhere meanwhile", () => {
  const { rerender } = render(formOf(calls));
  type("Tags", "phones");
  rerender(formOf({ ...calls, note: "Written in the side panel" }));
  save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ tags: ["phones"] });
});

test("a reading is saved when one of its fields is another", () => {
  render(formOf(calls));
  type("Unit", "people");
  save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    reading: expect.objectContaining({ value: 6415, unit: "people" }),
  });
});
