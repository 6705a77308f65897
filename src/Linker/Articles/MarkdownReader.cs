namespace Linker.Articles;

/// <summary>Reads the Markdown dialect: front matter, then a body that is one indented code block or real Markdown.</summary>
internal sealed class MarkdownReader(IdScheme scheme, StringPool pool)
{
    /// <summary>The archive's headers stand in its first lines.</summary>
    private const int MostHeaderLines = 12;

    private readonly List<int> _decodedAt = [];
    private readonly MarkdownRenderer _renderer = new();
    private readonly List<Identity> _identities = [];

    /// <summary>Reads the article; false where nothing in it names an id.</summary>
    public bool TryRead(Article article, ref char[] buffer, int length)
    {
        article.Dialect = Dialect.Markdown;
        _identities.Clear();
        var text = buffer.AsSpan(0, length);
        var bodyStart = FrontMatter.Find(text, out var yaml);
        if (bodyStart > 0)
            article.HasBrokenFrontMatter =
                !FrontMatter.TryRead(yaml, (key, value, line) => ReceiveFrontMatter(article, key, value, line));

        if (ArchiveBody.TryFind(text, bodyStart, out var body))
            ReadArchiveBody(article, buffer, length, body);
        else
            ReadMarkdown(article, ref buffer, length);

        return TryIdentify(article);
    }

    /// <summary>The place that counts most gives the article its id; what the others say is kept where they disagree.</summary>
    private bool TryIdentify(Article article)
    {
        if (_identities.Count == 0)
            return false;

        article.Id = _identities.MinBy(identity => identity.Place)!.Id;
        if (_identities.Any(identity => identity.Id != article.Id))
            article.Identities = [.. _identities.OrderBy(identity => identity.Line)];
        return true;
    }

    private void Identify(IdentityPlace place, string? id, int line)
    {
        if (id is not null)
            _identities.Add(new Identity(place, id, line));
    }

    private void ReceiveFrontMatter(Article article, string key, string value, int line)
    {
        switch (key)
        {
            case "title":
                SetTitle(article, value, line, IdentityPlace.Title);
                break;
            case "id" or "article":
                Identify(IdentityPlace.FrontMatter, IdIn(value), line);
                break;
            case "permalink":
                var id = value.Split('/').Select(part => IdIn(part)).FirstOrDefault(part => part is not null);
                Identify(IdentityPlace.Permalink, id, line);
                break;
            default:
                HeaderFields.TryAssign(article, key, value, line);
                break;
        }
    }

    /// <summary>Takes the id from a title; the title itself from the first that there is.</summary>
    private void SetTitle(Article article, ReadOnlySpan<char> written, int line, IdentityPlace place)
    {
        var (id, title) = TitleText.Parse(written, scheme, pool);
        Identify(place, id, line);
        if (article.Title is null)
            (article.Title, article.TitleLine) = (title, line);
    }

    private string? IdIn(ReadOnlySpan<char> text) => scheme.IsId(text) ? scheme.Canonicalize(text, pool) : null;

    private void ReadArchiveBody(Article article, char[] buffer, int length, ArchiveBody body)
    {
        var text = buffer.AsSpan(0, length);
        if (!body.Heading.IsEmpty)
            SetTitle(article, body.Heading, body.HeadingLine, IdentityPlace.Heading);

        _decodedAt.Clear();
        var end = HexEscapes.Decode(text[..body.End], body.Start, _decodedAt);
        article.SetText(buffer, end);
        LineSplitter.Split(article, text[..end], body.Start, body.FirstLine, dropTab: true);
        foreach (var position in _decodedAt)
            HexEscapes.AddAnchor(article, position);

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
                if (behindHeaders > 0)
                    break;
                continue;
            }

            if (!HeaderFields.TrySplit(article.LineText(i), out var name, out var value))
                break;
            if (name is "Article")
                Identify(IdentityPlace.Header, IdIn(value), article.Lines[i].Number);
            else if (!HeaderFields.TryAssign(article, name, value, article.Lines[i].Number))
                break;
            behindHeaders = i + 1;
        }

        return behindHeaders;
    }

    private void ReadMarkdown(Article article, ref char[] buffer, int length)
    {
        _renderer.Render(article, buffer.AsSpan(0, length).ToString(), ref buffer);
        if (article.Lines is [{ Kind: LineKind.Heading } heading, ..] && IsTitle(article, article.LineText(0)))
        {
            SetTitle(article, article.LineText(0), heading.Number, IdentityPlace.Heading);
            article.RemoveLinesBefore(1);
        }

        article.RemoveLinesBefore(ReadArchiveHeaders(article));
    }

    /// <summary>
    /// Whether the first heading is the title, which is no content of its own: it has an id, says what the front matter
    /// says, or there is no other title.
    /// </summary>
    private bool IsTitle(Article article, ReadOnlySpan<char> heading)
    {
        var (id, title) = TitleText.Parse(heading, scheme, pool);
        return id is not null || article.Title is null || article.Title.Equals(title, StringComparison.OrdinalIgnoreCase);
    }
}
