using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace UccnPortal.Editing.Comparing;

public enum RunKind
{
    Same,
    Inserted,
    Deleted,
}

public sealed record TextRun(RunKind Kind, string Text);

/// <summary>Finds insertions and deletions: by character in Chinese, by word in alphabetic scripts.</summary>
public static class TextDifference
{
    private const int MostPieces = 4000;

    private static readonly Pieces Words = new();

    public static IReadOnlyList<TextRun> Of(string before, string after)
    {
        var runs = new List<TextRun>();
        IChunker chunker = Words.Chunk(before).Count + Words.Chunk(after).Count > MostPieces ? new LineEndingsPreservingChunker() : Words;
        var result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var (read, place) = (result.PiecesOld, 0);
        foreach (var block in result.DiffBlocks)
        {
            Add(runs, RunKind.Same, read, place, block.DeleteStartA - place);
            Add(runs, RunKind.Deleted, read, block.DeleteStartA, block.DeleteCountA);
            Add(runs, RunKind.Inserted, result.PiecesNew, block.InsertStartB, block.InsertCountB);
            place = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, RunKind.Same, read, place, read.Count - place);
        return runs;
    }

    private static void Add(List<TextRun> runs, RunKind kind, IReadOnlyList<string> pieces, int start, int count)
    {
        if (count > 0)
            runs.Add(new TextRun(kind, string.Concat(pieces.Skip(start).Take(count))));
    }

    private sealed class Pieces : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var pieces = new List<string>();
            var word = new StringBuilder();
            var characters = StringInfo.GetTextElementEnumerator(text);
            while (characters.MoveNext())
            {
                var character = characters.GetTextElement();
                if (IsOfAWord(character))
                {
                    word.Append(character);
                    continue;
                }

                End(word, pieces);
                pieces.Add(character);
            }

            End(word, pieces);
            return pieces;
        }

        private static void End(StringBuilder word, List<string> pieces)
        {
            if (word.Length > 0)
                pieces.Add(word.ToString());
            word.Clear();
        }

        private static bool IsOfAWord(string character) =>
            Rune.TryGetRuneAt(character, 0, out var first)
            && Rune.IsLetterOrDigit(first)
            && first.Value is not (>= 0x2E80 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000);
    }
}
