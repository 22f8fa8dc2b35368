"""Chinese."""

from ambos.parity.locales.profile import Profile, words

PROFILE = Profile(
    density=0.36,
    quotes=(("“", "”"), ("「", "」"), ("『", "』"), ('"', '"')),
    function_words=words("的 了 在 是 和 与 将 他 她 这 那 有 不 也 对 为 从 被 把 其"),
    speech=words("说 表示 称 指出 说道 补充 写道 告诉 解释 强调"),
    subjects=words("他 她 他们"),
    self_subjects=words("我 我们 你"),
)
