"""English."""

from ambos.parity.locales.profile import Profile, lines, words

PROFILE = Profile(
    density=1.0,
    quotes=(("“", "”"), ('"', '"')),
    function_words=words(
        """the of and to in is was were are be been being for on with as at by from that this these those
        it its he she they them his her their we our you your who which what when where while after
        before because not but or if than then there here have has had will would can could should may
        might must do does did an a about into over under between during without within against through
        up out off more most some any each other also only just so said says how why all both such no
        nor too very"""
    ),
    abbreviations=words(
        """mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr vs etc inc ltd co corp no jan feb mar
        apr jun jul aug sep sept oct nov dec mt ft dept rev hon pres e.g i.e a.m p.m u.s u.k approx fig
        vol supt ave"""
    ),
    speech=words(
        """said says told added adds explained explains wrote writes tweeted declared replied answered
        insisted stated noted remarked continued commented argued claimed warned recalled admitted asked
        announced"""
    ),
    subjects=words("he she they"),
    telltale=r"\w[’']s\b",
    self_subjects=words("i we you it"),
    auxiliaries=words("has had"),
    clause_openers=words("that"),
    interface=lines(
        """
        Advertisement | Advertising | Sponsored content | Sponsored | Read more | Read also
        Read more here | Continue reading | Keep reading | Related stories | Related articles
        Related news | Related content | Related | More on this story | More stories | More news
        Most read | Most popular | Trending | Recommended | You may also like | See also | See more
        Show more | Load more | Learn more | Find out more | View all | View gallery | Photo gallery
        Share | Share this article | Share this story | Share on Facebook | Share on Twitter
        Share on WhatsApp | Print | Print this article | Tweet | Email | Copy link | Follow us
        Follow us on Facebook | Follow us on Twitter | Subscribe | Subscribe now
        Subscribe to our newsletter | Sign up | Sign up for our newsletter | Sign up for the newsletter
        Sign in | Log in | Log out | Register | Newsletter | Our newsletter | Join our newsletter
        Get our newsletter | Comments | Leave a comment | Post a comment | Leave a reply | Write a comment
        Add a comment | No comments | Reply | Search | Menu | Home | Back | Back to top | Next | Previous
        Next article | Previous article | Next story | Previous story | Close | Skip to content
        Skip to main content | Contact us | About us | Privacy policy | Cookie policy | Terms of use
        Terms and conditions | All rights reserved | Accept cookies | Accept all | Download
        Download the app | Listen to this article | Listen | Watch the video | Watch video | Play video
        Watch | Video | Photos | Photo | Published | Last updated | Updated | Tags | Topics | Categories
        Category | Author | By our newsroom | Staff writer | Minutes read | Min read | Breaking news
        Live | Live updates | Latest news | The latest | Support us | Donate | Donate now
        Become a member | Required field | Required fields | Submit | Send | Click here | Translate
        Translation | Read in {language} | Read this in {language} | Read this article in {language}
        Read this story in {language} | Also available in {language} | Available in {language}
        This story is also available in {language} | This article is also available in {language}
        This entry is also available in {language} | This post is also available in {language}
        {language} version | In {language} | View in {language} | Switch to {language}
        Indicates required fields | This field is for validation purposes and should be left unchanged
        """
    ),
)
