namespace OnRecord.Api.Http.Contract;

/// <summary>What a reader who knows nothing of the corpus is told first.</summary>
internal static class Introduction
{
    /// <summary>In Markdown.</summary>
    public const string Text = """
        On Record answers **who said what, when, where it was printed, and what happened**. It reads raw news articles, and gives the
        exact place of every word in the document it stands on.

        The first corpus is five scraped articles about the UN human rights office's report on Xinjiang: copies of wire stories, some of
        them paraphrased by machine, with the boilerplate of their sites. Any folder of articles can take their place.

        ### Start here
        - Open **Quotes → List quotes**, press *Try it out*, then *Execute*: what China's ambassador to the UN said of the report.
        - **Utterances → List utterances** with `renderings=2..`: the same words as several articles print them, compared word by word.
        - **Events → List events** with `from=2022-08&to=2022-08`: what happened in August 2022, and which articles tell it.
        - **Search → Search everything**: articles, quotes, actors and events that words are found in, with the passages.
        - **Network → Get a network**: who speaks about whom; `format=gexf` opens in Gephi.
        - **Analyses → Analyse an article**: paste an article of your own.

        ### What you can rely on
        - **Everything is traceable.** A span is `{ start, end, text }`: offsets in UTF-16 code units, end not included, into the raw
          document at `/v1/articles/{id}/source`. In JavaScript, `source.slice(start, end) === text`, always.
        - **Source is not speaker.** `source` is the words that the article attributes to; `speaker` is who they are taken to mean, or
          null where that is not certain. `confidence` says how sure the engine is, and `status` is `reviewed` where a reader has
          corrected it.
        - **Ids are opaque and stay** when the corpus is built anew.
        - **Dates are EDTF** (ISO 8601-2), as exact as the article tells, with `earliest` and `latest` beside them.

        ### Every list
        - answers `{ "items": [...], "page": { "limit", "total", "next" } }`; follow `page.next` until it is absent;
        - is narrowed by named filters: several values of one, divided by commas, are OR (`speaker=zhang-jun,chen-xu`); different
          filters are AND; `-` before a value excludes it (`kind=-scare`); `null` and `any` ask whether there is one (`speaker=null`);
          an id that nothing has matches nothing;
        - is sorted by `sort=-date`, and searched by `q`: words, `"phrases"`, `a OR b`, `begin*`, `-word`, best match first;
          `highlight=true` shows the passage, with the places of the words in it;
        - answers with what you ask for: `fields=id,text,speaker.name`, `include=speaker,article` for related objects in full,
          `facets=speaker,kind,date:month` for counts, `facets=speaker*kind` for a table of counts, `sample=20&seed=7` for a random draw;
        - comes as JSON, as a table for spreadsheets (`format=csv`), as lines of JSON (`format=ndjson`), or as schema.org JSON-LD
          (`format=jsonld`); the second and third without `limit` are the whole list, however long.

        Every error is `application/problem+json` (RFC 9457) and says in `errors` what would be right. Every GET answers HEAD too, with
        an `ETag`: send it back as `If-None-Match` and get 304 while nothing has changed. Examples below are real answers of this very
        corpus, long lists in them cut short.
        """;
}
