"""Chinese."""

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

PROFILE = Profile(
    density=0.36,
    quotes=(("“", "”"), ("「", "」"), ("『", "』"), ('"', '"')),
    function_words=words("的 了 在 是 和 与 将 他 她 这 那 有 不 也 对 为 从 被 把 其"),
    speech=words(
        "说 表示 称 指出 说道 补充 写道 告诉 解释 强调 认为 透露 坦言 直言 回应 回答 声称 补充道 表明"
    ),
    credits=lines("据 | 根据"),
    subjects=words("他 她 他们"),
    self_subjects=words("我 我们 你"),
    scales=figures("百=100 千=1e3 万=1e4 萬=1e4 亿=1e8 億=1e8 兆=1e12"),
    about=meanings(
        "一=1 二=2 两=2 兩=2 双=2 雙=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 半=0.5,50,30 零=0"
    ),
    ordinals=figures(
        """第一=1 第二=2 第三=3 第四=4 第五=5 第六=6 第七=7 第八=8 第九=9 第十=10 第十一=11 第十二=12"""
    ),
    units=named(
        """
        percent: %
        permille: ‰
        points: 个百分点 個百分點 分
        dollar: $ 美元 us$ 美金
        euro: € 欧元 歐元
        pound: £ 英镑 英鎊 磅
        yen: ¥ 日元
        yuan: 元 人民币
        peso: 比索
        franc: 法郎
        ruble: 卢布
        foot: 英尺
        inch: 英寸
        yard: 码
        mile: 英里
        metre: 米 公尺
        kilometre: 公里 千米
        centimetre: 厘米
        kilogram: 公斤 千克
        tonne: 吨
        gallon: 加仑
        litre: 升
        acre: 英亩
        hectare: 公顷
        degree: 度 ° °f °c ℃
        clock: 点 时 點
        """
    ),
    weekdays=figures(
        "周日=6 礼拜一=0 礼拜二=1 礼拜三=2 礼拜四=3 礼拜五=4 礼拜六=5 礼拜天=6 星期天=6 "
        "周一=0 周二=1 周三=2 周四=3 周五=4 周六=5"
    ),
    denials=words("不 没 無"),
    negations=words("不 没 無 无 未 非 否 别 勿 莫"),
    affirming=lines(
        """
        未来 | 特别 | 别人 | 分别 | 性别 | 级别 | 区别 | 类别 | 个别 | 非常 | 非洲 | 是否 | 否则 | 莫斯科
        不过 | 不断 | 不仅 | 不但 | 不同 | 不久 | 不论 | 不管 | 无论 | 无线 | 无数 | 不得不 | 莫大 | 不少
        """
    ),
    denying=words("拒绝 否认 缺乏 失败 避免 禁止 从未 很少 难以 只 仅 除"),
    name_signs=(
        "阿埃艾爱安昂奥巴白班邦保鲍贝本比彼别宾博伯布查达戴丹当道德登迪蒂丁东杜多顿厄恩尔儿法凡范菲费芬丰夫弗福富盖冈高戈格根古瓜哈海汉豪赫亨胡华怀惠霍基吉加贾坚"
        "杰金京卡凯坎康考柯科克肯库夸拉喇莱兰朗劳勒雷里利林留龙隆卢鲁伦罗洛马迈曼芒毛梅门蒙米密明莫默穆姆纳娜奈南尼涅宁纽农努诺瑙欧帕潘庞佩彭皮平坡珀普齐奇钱乔切"
        "琼丘让热荣萨塞赛桑瑟森沙珊尚绍舍申圣施什史舒朔斯丝思苏索塔泰坦汤唐陶特藤提廷通图托瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛休许逊雅亚扬耶叶伊因英尤约赞"
        "泽詹珍芝佐"
    ),
    places=named(
        """
        GB: 英国 英國 联合王国 不列颠
        US: 美国 美國
        KP: 朝鲜 北韩 北朝鲜 朝鮮
        KR: 韩国 南韩 韓國
        england: 英格兰
        scotland: 苏格兰
        wales: 威尔士
        catalonia: 加泰罗尼亚
        bavaria: 巴伐利亚
        sicily: 西西里
        crimea: 克里米亚
        siberia: 西伯利亚
        chechnya: 车臣
        kashmir: 克什米尔
        tibet: 西藏
        geneva: 日内瓦
        cologne: 科隆
        munich: 慕尼黑
        milan: 米兰
        turin: 都灵
        venice: 威尼斯
        florence: 佛罗伦萨
        naples: 那不勒斯
        seville: 塞维利亚
        hague: 海牙
        antwerp: 安特卫普
        beijing: 北京
        aleppo: 阿勒颇
        mecca: 麦加
        gaza: 加沙
        philadelphia: 费城
        washington: 华盛顿
        california: 加利福尼亚 加州
        pennsylvania: 宾夕法尼亚 宾州
        texas: 得克萨斯 德克萨斯 得州 德州
        nice: 尼斯
        marseille: 马赛
        bordeaux: 波尔多
        basel: 巴塞尔
        krakow: 克拉科夫
        edinburgh: 爱丁堡
        hamburg: 汉堡
        frankfurt: 法兰克福
        porto: 波尔图
        petersburg: 圣彼得堡
        """
    ),
    picture_words=frozenset({"图 片", "照 片", "图 像"}),
    interface=lines(
        """
        广告 | 赞助内容 | 阅读更多 | 阅读全文 | 继续阅读 | 更多 | 查看更多 | 加载更多 | 相关新闻
        相关报道 | 相关文章 | 相关阅读 | 相关内容 | 延伸阅读 | 更多新闻 | 热门 | 热门文章 | 最受欢迎
        推荐 | 推荐阅读 | 您可能还喜欢 | 另见 | 了解更多 | 查看全部 | 图集 | 分享 | 分享本文
        分享这篇文章 | 分享到微信 | 打印 | 复制链接 | 关注我们 | 订阅 | 立即订阅 | 订阅我们的通讯
        订阅我们的新闻通讯 | 订阅电子报 | 注册 | 登录 | 退出 | 新闻通讯 | 评论 | 发表评论 | 留下评论
        暂无评论 | 回复 | 搜索 | 菜单 | 首页 | 返回 | 返回顶部 | 下一篇 | 上一篇 | 关闭 | 跳到内容
        跳至内容 | 联系我们 | 关于我们 | 隐私政策 | 使用条款 | 版权所有 | 接受 | 接受所有 | 下载
        下载应用 | 收听本文 | 观看视频 | 图片 | 发布 | 最后更新 | 更新 | 标签 | 分类 | 作者 | 编辑部
        突发新闻 | 直播 | 最新消息 | 支持我们 | 捐款 | 必填 | 提交 | 发送 | 点击这里 | 翻译
        阅读{language}版 | {language}版 | 另有{language}版 | 本文也有{language}版 | 以{language}阅读
        用{language}阅读
        """
    ),
)
