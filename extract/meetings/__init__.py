"""The meeting stage: an article's sentences and mentions → the meetings it reports and who took part.

`stage` does it, in the order of the work; each package says what its modules are for.

- `sentences`: the article cut into sentences, with what the earlier stages found and the words of meetings;
- `holders`: who holds which office;
- `claims`: who did what by each sentence, read by the `grammar` of verbs and names, of several by `lists`;
- `events`: which meetings that makes;
- `attendance`: who took part in each, from where and as whose deputy;
- `attributes`: what each meeting was.

`vocabulary` holds the words of meetings.yaml, `mention` is what comes out.
"""
