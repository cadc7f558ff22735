/**
 * What http://www.w3.org/ns/anno.jsonld says of the terms that Tallymark uses, for tests, which load nothing.
 * @see https://www.w3.org/TR/annotation-vocab/#json-ld-context
 */
export const WEB_ANNOTATION_CONTEXT = {
  oa: "http://www.w3.org/ns/oa#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  as: "http://www.w3.org/ns/activitystreams#",

  id: { "@type": "@id", "@id": "@id" },
  type: { "@type": "@id", "@id": "@type" },

  Annotation: "oa:Annotation",
  AnnotationPage: "as:OrderedCollectionPage",
  AnnotationCollection: "as:OrderedCollection",
  TextualBody: "oa:TextualBody",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",

  commenting: "oa:commenting",
  describing: "oa:describing",
  highlighting: "oa:highlighting",
  tagging: "oa:tagging",

  body: { "@type": "@id", "@id": "oa:hasBody" },
  target: { "@type": "@id", "@id": "oa:hasTarget" },
  source: { "@type": "@id", "@id": "oa:hasSource" },
  selector: { "@type": "@id", "@id": "oa:hasSelector" },
  motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" },
  purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: { "@type": "xsd:nonNegativeInteger", "@id": "oa:start" },
  end: { "@type": "xsd:nonNegativeInteger", "@id": "oa:end" },
  value: "rdf:value",
  format: "dc:format",
  label: "rdfs:label",
  created: { "@id": "dcterms:created", "@type": "xsd:dateTime" },
  modified: { "@id": "dcterms:modified", "@type": "xsd:dateTime" },
  items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
  first: { "@type": "@id", "@id": "as:first" },
  total: { "@type": "xsd:nonNegativeInteger", "@id": "as:totalItems" },
  startIndex: { "@type": "xsd:nonNegativeInteger", "@id": "as:startIndex" },
};
