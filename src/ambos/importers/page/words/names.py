"""Names that are the same in every language: picture agencies as they spell themselves, and networks."""

AGENCIES = (
    "ACN|AFP|Agencia EFE|Alamy|Anadolu|ANP|ANSA|AP|Associated Press|Belga|Bloomberg|Canva|DPA|EFE|EPA|"
    "Europa Press|Flickr|Freepik|Getty|Getty Images|iStock|Keystone|Lusa|Magnum|Notimex|NurPhoto|PA Media|"
    "Pexels|Pixabay|Reuters|Shutterstock|Sipa|Sipa USA|TASS|Télam|Unsplash|UPI|Wikimedia|Wikimedia Commons|"
    "Xinhua|Zuma Press|新华社|法新社|路透社|美联社|رويترز|وكالة الأناضول|أ ف ب|فرانس برس"
)
BROWSERS = "browser|browsers|navegador|navegadors|navegadores|navigateur|navigatore|浏览器|المتصفح|متصفحك"
NETWORKS = (
    "facebook|twitter|x|whatsapp|telegram|linkedin|instagram|pinterest|reddit|bluesky|mastodon|threads|tiktok|"
    "youtube|tumblr|messenger|email|e-mail|mail|rss|xing|flipboard|pocket|signal|correo|courriel|"
    "correo electrónico|微信|微博|朋友圈|فيسبوك|تويتر|إكس|واتساب|تلغرام|تيليغرام|إنستغرام"
)
