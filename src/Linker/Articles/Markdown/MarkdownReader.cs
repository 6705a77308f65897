using Linker.Articles.Headers;

namespace Linker.Articles.Markdown;

/// <summary>Reads the Markdown dialect: front matter, then a body that is one indented code block or real Markdown.</summary>
internal sealed class MarkdownReader
{
    /// <summary>The archive's headers stand in its first lines.</summary>
    private const int MostHeaderLines = 12;

    private readonly List<int> _decodedAt = [];
    private readonly MarkdownRenderer _renderer = new();
    private readonly List<(IdentitySource Source, string Id, int Line)> _identities = [];
    private readonly IdScheme _scheme;
    private readonly StringPool _pool;
    private readonly FrontMatter.Receiver _receive;

    public MarkdownReader(IdScheme scheme, StringPool pool)
    {
        (_scheme, _pool) = (scheme, pool);
        _receive = ReceiveFrontMatter;
    }

    /// <summary>Reads the article; false where nothing in it names an id.</summary>
    public bool TryRead(Article article, ref char[] buffer, int length)
    {
        article.Dialect = Dialect.Markdown;
        _identities.Clear();
        var text = buffer.AsSpan(0, length);
        var bodyStart = FrontMatter.Find(text, out var yaml);
        if (bodyStart > 0)
        {
            article.HasBrokenFrontMatter =
                !FrontMatter.TryRead(yaml, article, _receive);
        }

        if (ArchiveBody.TryFind(text, bodyStart, article, out var body)) ReadArchiveBody(article, buffer, length, body);
        else ReadMarkdown(article, ref buffer, length);

        return TryIdentify(article);
    }

    /// <summary>The source of the highest rank gives the article its id; where sources disagree, all are kept.</summary>
    private bool TryIdentify(Article article)
    {
        if (_identities.Count == 0) return false;

        var (source, id, _) = _identities[0];
        var disagree = false;
        foreach (var identity in _identities)
        {
            disagree |= identity.Id != id;
            if (identity.Source < source) (source, id, _) = identity;
        }

        article.Id = id;
        if (disagree)
            article.Identities = [.. _identities.OrderBy(one => one.Line).Select(one => new Identity(one.Source, one.Id, one.Line))];
        return true;
    }

    private void Identify(IdentitySource source, string? id, int line)
    {
        if (id is not null) _identities.Add((source, id, line));
    }

    private void ReceiveFrontMatter(Article article, ReadOnlySpan<char> key, ReadOnlySpan<char> value, int line)
    {
        switch (key)
        {
            case "title":
                SetTitle(article, value, line, IdentitySource.Title);
                break;
            case "id" or "article":
                Identify(IdentitySource.FrontMatter, IdIn(value), line);
                break;
            case "permalink":
                Identify(IdentitySource.Permalink, IdInPath(value), line);
                break;
            default:
                HeaderFields.TryAssign(article, key, value, line, _pool);
                break;
        }
    }

    /// <summary>Takes the id from a title; the title itself from the first that there is.</summary>
    private void SetTitle(Article article, ReadOnlySpan<char> written, int line, IdentitySource source)
    {
        Identify(source, TitleText.Parse(written, _scheme, _pool, out var title), line);
        if (article.Title is null) (article.Title, article.TitleLine) = (TitleText.OrNull(title), line);
    }

    private string? IdInPath(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (IdIn(path[range]) is { } id) return id;
        }

        return null;
    }

    private string? IdIn(ReadOnlySpan<char> text) => _scheme.IsId(text) ? _scheme.Canonicalize(text, _pool) : null;

    private void ReadArchiveBody(Article article, char[] buffer, int length, ArchiveBody body)
    {
        var text = buffer.AsSpan(0, length);
        if (!body.Heading.IsEmpty) SetTitle(article, body.Heading, body.HeadingLine, IdentitySource.Heading);

        _decodedAt.Clear();
        var end = HexEscapes.Decode(text[..body.End], body.Start, _decodedAt);
        article.SetText(buffer, end);
        if (_decodedAt.Count > 0)
        {
            article.RemoveLinesFrom(0);
            LineSplitter.Split(article, text[..end], body.Start, body.FirstLine, dropTab: true);
            foreach (var position in _decodedAt) HexEscapes.AddAnchor(article, position);
        }

        article.RemoveLinesBefore(ReadArchiveHeaders(article));
        BodyStructure.Apply(article);
    }

    /// <summary>Reads <c>Article: Q150047</c> and what follows; returns the index of the first line behind.</summary>
    private int ReadArchiveHeaders(Article article)
    {
        var behindHeaders = 0;
        for (var i = 0; i < Math.Min(article.Lines.Length, MostHeaderLines); i++)
        {
            if (article.Lines[i].Kind == LineKind.Blank)
            {
                if (behindHeaders > 0) break;
                continue;
            }

            if (!HeaderFields.TrySplit(article.LineText(i), out var name, out var value)) break;
            if (name is "Article") Identify(IdentitySource.Header, IdIn(value), article.Lines[i].Number);
            else if (!HeaderFields.TryAssign(article, name, value, article.Lines[i].Number, _pool)) break;
            behindHeaders = i + 1;
        }

        return behindHeaders;
    }

    private void ReadMarkdown(Article article, ref char[] buffer, int length)
    {
        _renderer.Render(article, buffer.AsSpan(0, length).ToString(), ref buffer);
        if (article.Lines is [{ Kind: LineKind.Heading } heading, ..] && IsTitle(article, article.LineText(0)))
        {
            SetTitle(article, article.LineText(0), heading.Number, IdentitySource.Heading);
            article.RemoveLinesBefore(1);
        }

        article.RemoveLinesBefore(ReadArchiveHeaders(article));
    }

    /// <summary>
    /// Whether the first heading is the title, which is no content of its own: it has an id, equals the title of the
    /// front matter, or there is no other title.
    /// </summary>
    private bool IsTitle(Article article, ReadOnlySpan<char> heading)
    {
        var id = TitleText.Parse(heading, _scheme, _pool, out var title);
        return id is not null || article.Title is null
            || article.Title.Equals(TitleText.OrNull(title), StringComparison.OrdinalIgnoreCase);
    }
}
