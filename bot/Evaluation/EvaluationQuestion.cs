using ScrutinyBot.Content;

namespace ScrutinyBot.Evaluation;

/// <summary>A question with what a right answer to it rests on and contains (docs/evaluation.md).</summary>
/// <param name="Kind">What the question is about, for the figures by kind.</param>
/// <param name="Answerable">Whether the publications answer it.</param>
/// <param name="Gold">The sections that support a right answer, in no order; empty when it is not answerable.</param>
/// <param name="Must">The facts of a right answer: groups of alternatives, of which one each has to be there. May be empty.</param>
internal sealed record EvaluationQuestion(
    string Id, string Kind, string Question, bool Answerable, IReadOnlyList<SectionRef> Gold, IReadOnlyList<IReadOnlyList<string>> Must);
