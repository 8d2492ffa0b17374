"""The extractors that are Python: a JSON object with a page's `html` a line in, one with its `text` and
the `seconds` that took a line out.

    python peers.py trafilatura|trafilatura-metadata|justext < pages.jsonl > texts.jsonl
    python peers.py versions

A page that an extractor fails on gives `error` instead of `text`.
"""

import importlib.metadata
import json
import re
import sys
import time


def trafilatura_text():
    """trafilatura with its defaults, as a story without the readers' comments."""
    import trafilatura

    return lambda html: trafilatura.extract(html, include_comments=False)


def trafilatura_metadata():
    """trafilatura as it gives the title, author and date as well, which this tool always does: as JSON."""
    import trafilatura

    def extract(html):
        found = trafilatura.extract(html, include_comments=False, output_format="json", with_metadata=True)
        return json.loads(found)["text"] if found else ""

    return extract


def justext_text():
    """jusText with its defaults and the stop words of the language that the page says it is in."""
    import justext

    stop_words = {}

    def extract(html):
        language = language_of(html, justext.get_stoplists())
        if language not in stop_words:
            stop_words[language] = justext.get_stoplist(language)
        # Text with an encoding declared in it is refused by lxml; bytes are not.
        paragraphs = justext.justext(html.encode(), stop_words[language], encoding="utf-8")
        return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)

    return extract


LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ko": "Korean", "nb": "Norwegian_Bokmal", "nl": "Dutch", "nn": "Norwegian_Nynorsk",
    "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
}  # fmt: skip


def language_of(html, known):
    """The name jusText has for the page's language; English where the page does not say, or jusText lacks it."""
    found = re.search(r"<html[^>]*\blang=[\"']?([a-z]{2})\b", html, re.IGNORECASE)
    language = LANGUAGES.get(found.group(1).lower()) if found else None
    return language if language in known else "English"


PEERS = {"trafilatura": trafilatura_text, "trafilatura-metadata": trafilatura_metadata, "justext": justext_text}
PACKAGES = ("trafilatura", "justext")


def versions():
    found = {}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            pass
    return found


def main(name):
    if name == "versions":
        print(json.dumps(versions()))
        return
    extract = PEERS[name]()
    for line in sys.stdin:
        html = json.loads(line)["html"]
        started = time.perf_counter()
        try:
            text = extract(html) or ""
            answer = {"text": text, "seconds": time.perf_counter() - started}
        except Exception as error:  # the benchmark goes on, and tells how many pages failed
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
