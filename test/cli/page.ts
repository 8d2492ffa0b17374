/** A page of a news site, flat, whose story is told by its headline. */
export function pageAbout(headline: string): string {
  return `Current:Home > Ports${headline} -Harbour Post
${headline}
View
Date:2024-05-06 07:08:09
ROTTERDAM (AP) — ${storyOf(headline)[0]}
${storyOf(headline).slice(1).join('\n')}
veryGood! (4821)
Related
A list of other stories that nobody asked for
Another headline from somewhere else
`;
}

/** The same as Markdown. */
export function markdownAbout(headline: string): string {
  const [first, ...rest] = storyOf(headline);
  return `[Ports](https://port.example/ports) | [Weather](https://port.example/weather)

# ${headline}

By [Jane Doe](https://port.example/jane-doe)

6 May 2024

ROTTERDAM (AP) — ${first}

${rest.join('\n\n')}

## More to read

*   [Another headline from somewhere else](https://port.example/another)
*   [A third one](https://port.example/third)
`;
}

/** The paragraphs of that page. */
export function storyOf(headline: string): string[] {
  return [
    `The port authority said on Monday that it had discussed the matter of “${headline}” with all the carriers involved.`,
    'Ships that were waiting outside the harbour have been told to expect a delay of two days, and some have turned back.',
    'A spokesman said the work would be finished by the end of the week, unless the weather changed again before then.',
    'The last time the harbour was closed for so long was in 2011, when a storm damaged the eastern breakwater.',
  ];
}

/** A page with nothing but the site around a story. */
export const pageWithoutStory = 'Home\nNews\nSport\nWeather\nSign in\nContact us\nPrivacy\n';
