"""English."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "a|an|the|is|are|can|could|may|might|you|we|it|its|to|for|and|or|of|on|in|at|by|with|from|be|been|"
        "has|have|here|now|there|please|online|directly|straight|main|full|complete|language|languages|"
        "below|above|free|up|out|just|our|site|website|right|down|s|if|prefer|would|rather|like|want|do|"
        "via|list|all|every|which|that|who|marked|story|text|article|report|interview|post|page|news|piece|"
        "column|this|original|kindly"
    ),
    your="your|my|enter|type|type in|fill in|provide|give|give us|insert|write|please enter|confirm|tell us",
    skip=(
        "skip|skip to|jump|jump to|go to|go directly to|go straight to|move to|bypass|straight to|"
        "proceed to|continue to|pass to|take me to|straight on to|forward to|directly to|jump straight to"
    ),
    page_part=(
        "content|main content|main|navigation|menu|search|footer|sidebar|article|text|page|main text|"
        "main article|main section|story|body|post|links|header|comments|body text|main story|reading|"
        "the reading|top|bottom|end|the story|the text|the article"
    ),
    this_page=(
        "this post|this article|this page|this story|this entry|this text|this report|this one|the article|"
        "the page|the post|this interview|this column|this piece|this news|this content|this website|"
        "this site|this publication|this item|this version|the full story|the full article"
    ),
    available=(
        "available|also in|published in|exists in|can be read in|can also be read in|offered in|"
        "availability|exists|can be read|can also be read|may be read|can be found|can be viewed|"
        "can be accessed|to be read|readable|translated|accessible|there is|we offer|we publish|comes in|"
        "appears in|you can read|you can also read|you may read|published"
    ),
    also="also|as well|too|likewise|equally|another language|other languages|other language|another version",
    read=(
        "read|view|switch to|change to|continue in|continue reading|click here|show|switch|change|choose|"
        "select|see|go to|open|find|click|press|tap|get|try|consult|access|link|continue|follow|visit|"
        "discover|listen|read more"
    ),
    version="version|edition|translation|versions|editions|translations|translated|language version",
    in_language="in|into|en",
    languages="castilian",
    field="field|fields|asterisk|box|boxes|question|questions|item|items|entry|entries|line|lines",
    required=(
        "required|mandatory|compulsory|must be filled in|must be completed|have to be filled in|"
        "must fill in|must be filled|obligatory|needed|need to be filled in|must not be left blank|"
        "must not be left empty|cannot be left blank|must be answered|needs an answer|need an answer|"
        "need a reply|need to be answered|have to be completed|must answer|have to be answered|"
        "has to be filled in|cannot be empty|cannot be left empty|can't be left empty|we need"
    ),
    marked=(
        "mark|marked|indicates|indicate|denotes|denote|means|with an asterisk|asterisk|marks|mean|shows|"
        "show|stands for|stand for|carry|carrying|carries|bearing|bear|star|starred|followed by|signals|"
        "signal|asterisks|signify|signifies|with a star|stars|asterisked|followed"
    ),
    fill=(
        "fill|fill in|fill out|fill this in|fill this out|filled in|complete|completed|write|type|insert|put"
    ),
    refuse="do not|don't|dont|must not|should not|must never|not to be",
    anything="anything|nothing|something|this|it|any text|text|only|by robots",
    this_field=(
        "this field|the field below|this box|this one|this form field|the next field|the following field|"
        "this entry|the box below|this text box|next box|this little box"
    ),
    leave=(
        "do not type|don't type|type nothing|fill nothing|leave|do not fill|don't fill|do not complete|"
        "do not enter|do not use|don't type|do not change|ignore|please leave|do not write|don't write|"
        "do not touch|don't touch|nothing here|write nothing|enter nothing|must not be filled|"
        "should not be filled|not to be filled|must be left|should be left|should stay|must stay|"
        "has to stay|please ignore|serves only|only serves|do not alter|don't change|should remain|"
        "must remain|is to stay|must not be changed|should not be changed|should leave|"
        "nothing should be written|keep this"
    ),
    untouched=(
        "blank|empty|unchanged|untouched|as is|hidden|as it is|alone|unaltered|unfilled|not changed|"
        "without changes|as you found it|invisible|clear"
    ),
    validation=(
        "validation|spam|anti-spam|antispam|bots|robots|honeypot|validat*|verification|verify*|checking|"
        "checks|automated|robot|machines|spammers|bot|spam bots|testing"
    ),
    human="human|a person|a robot|not a bot|not a robot|humans",
    label_lines=(
        "name|first|last|first name|last name|full name|email|e-mail|email address|your email|your name|"
        "phone|phone number|postcode|zip code|zip|message|your message|subject|website|captcha|consent|"
        "comments|comment or message|address|city|enter email|confirm email|untitled|mail|mail address|"
        "e-mail address|your e-mail|email addresses|telephone|telephone number|mobile|mobile number|surname|"
        "family name|given name|forename|nickname|username|user name|password|postal code|zip-code|"
        "date of birth|contact details|your comment"
    ),
    button_lines=(
        "submit|vote|send|send message|cast your vote|submit vote|cast vote|view results|see results|next|"
        "sign me up|show results|results|submit form|submit answer|submit your vote|send vote|send your vote|"
        "send answer|send now|vote now|register your vote|continue|see the results|view the results|sign up|"
        "confirm|apply|reset|clear|cancel|go|ok|back to poll|join|search now|send form|send it|have your say"
    ),
    poll="poll|this poll|survey|vote|our poll|reader poll|readers' poll|quick poll|questionnaire",
    choice_lines=(
        "yes|no|not sure|i don't know|don't know|undecided|maybe|other|none of the above|no opinion|unsure|"
        "prefer not to say"
    ),
    newsletter=(
        "briefing|digest|bulletin|newsletter|newsletters|mailing list|e-mail updates|email updates|"
        "our emails|news letter|weekly letter|our letter|morning letter|news by mail|news by email|"
        "e-newsletter|news mail|weekly mail|daily mail"
    ),
    unsubscribe=(
        "cancel anytime|cancel whenever|leave the list|leave at any time|opt-out|unsubscribe|opt out|"
        "cancel at any time|cancel any time|withdraw your consent|stop at any time|stop any time|"
        "stop anytime|leave whenever|quit at any time|quit any time|can leave at any|can stop at any|"
        "can cancel"
    ),
    addressed="you|your|we will|we'll|i agree|i accept|i would like|i want",
    subscribe=(
        "subscribe now|subscribe today|sign up now|sign up today|donate now|donate today|"
        "become a member today|support our work|subscribe|sign up|join|become a member|support us|donate|"
        "get our|register|log in to|follow us"
    ),
    byline="by|story by|written by|words by|text by|reported by",
    dated=(
        "published|updated|last updated|last modified|posted|posted on|on|at|am|pm|a.m.|p.m.|date|edt|est|"
        "pst|pdt|gmt|utc|cet|bst|min read|minute read|minutes read|mins read|read|of|the|hours ago|days ago|"
        "ago|modified|time"
    ),
    credit=(
        "photo|photos|picture|image|credit|photo credit|image credit|photograph|photography|file photo|"
        "courtesy|photo courtesy|photo illustration|illustration|graphic|source|handout|photo by|picture by|"
        "image by"
    ),
    credit_by="by|of",
    pictured=(
        "pictured|file photo|in this file photo|in this photo|in the photo|in the picture|photo shows|"
        "picture shows|archive photo|seen here"
    ),
    not_credit_lines=(
        "video|videos|photos|gallery|updated|update|opinion|analysis|audio|podcast|live|see below|sic|part i|"
        "part ii|exclusive|interview|pdf|map|list|graphic|poll"
    ),
    share=(
        "click to share|click to email|click to print|share|share this|share on|share via|tweet|post on|"
        "email this|print this|send by|follow us on"
    ),
    share_lines=(
        "share|share this|share this article|share this story|share this post|tweet|print|email|copy link|"
        "save|like|like this|more|pin it|send|share it|spread the word"
    ),
    navigation_lines=(
        "home|menu|search|about|about us|contact|contact us|login|log in|sign in|my account|news|sports|"
        "opinion|politics|culture|business|world|local|weather|archive|archives|back|back to top|top|"
        "previous|next|previous post|next post|previous article|next article|related|related posts|"
        "related stories|related articles|more stories|most read|popular|trending|you may also like|"
        "you might also like|read more|advertise|donate|privacy policy|terms of use|terms of service|"
        "terms and conditions|privacy|sitemap|toggle navigation|close|open menu|close menu|open search|"
        "categories|tags|editions|sections|newsletters|jobs|latest|latest news|staff|subscribe to rss|"
        "main menu|breaking news|cookie policy|cookie settings|accessibility"
    ),
    more=(
        "related|read also|read more|also read|see also|tags|tag|filed under|category|categories|posted in|"
        "previous|next|previous post|next post|you are here|topics|more from|more on"
    ),
    advertisement_lines=(
        "advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|paid content|"
        "article continues below|story continues below|story continues below advertisement|"
        "advertisement - continue reading below|article continues after advertisement"
    ),
    cookie="cookie|cookies",
    accept="use|uses|accept|consent|agree|this site|this website|our site|manage|preferences|experience",
    cookie_lines=(
        "accept|accept all|accept cookies|accept all cookies|reject|reject all|decline|got it|manage cookies|"
        "manage preferences|cookie settings|i agree|deny|only necessary cookies|ok"
    ),
    rights="all rights reserved|rights reserved",
    comment=(
        "leave a comment|leave a reply|post a comment|your email address will not be published|"
        "join the conversation|no comments yet|be the first to comment|add a comment|comments are closed|"
        "view comments|cancel reply|show comments|save my name"
    ),
)
