/** What a reader's own template may begin as: it uses everything that one needs. */
export const EXAMPLE_TEMPLATE = `# [{{ article.title }}]({{ article.url | raw }})

{{ article.authors | join: ", " }}{% if article.site %} · {{ article.site }}{% endif %}{% if article.published %} · {{ article.published | slice: 0, 10 }}{% endif %}
{% for mark in annotations %}
## {{ mark.kind_name }}{% if mark.status == "changed" %} ({{ mark.status_name }}){% endif %}

> {{ mark.quote }}
{% if mark.kind == "figure" %}
{{ mark.value }} {{ mark.unit }}{% if mark.counted %} ({{ mark.counted }}){% endif %}
{% elsif mark.kind == "claim" and mark.speaker %}
{{ mark.speaker }}
{% endif %}
{%- if mark.note != "" %}
{{ mark.note | raw }}
{% endif %}
[{{ article.site | default: article.url }}]({{ mark.link | raw }})
{% endfor %}`;
