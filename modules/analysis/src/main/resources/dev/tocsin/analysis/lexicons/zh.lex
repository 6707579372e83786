# Chinese. Traditional characters are read as simplified ones; each character is a word, so the reach is longer.
# One verb is infinitive, past and noun at once (公布): it stands in publish, released and publication.
# A character that is a word of its own elsewhere (会, 不, 前) is masked in `filler` where it is part of another word.
language zh 中文
reach 14

words report
    伪报告
    报告, 报告书, 评估, 评估报告, 调查报告, 报告内容, 该文件, 这份文件, 那份文件, 评估结果, 评估文件, 该份文件, 此文件
words publish
    内面世, 公之于世, 见光, 曝光, 交出, 端出, 拿出, 出版, 揭开
    公布, 发布, 发表, 公开, 公开发表, 公开发布, 对外公布, 对外发布, 正式公布, 正式发布, 正式发表, 出台, 面世, 问世, 出炉, 推出, 公之于众, 公诸于世, 公诸于众, 昭示天下, 披露, 揭晓, 释出
    刊发, 出笼, 见天日, 重见天日, 得见天日, 发出来, 刊出, 印发, 公告, 亮相
    与公众见面, 与世人见面, 与世界见面, 公布于众, 公布于世, 大白于天下, 拿出来, 交出来, 端出来, 公开出来, 摆上台面, 上传, 贴出, 挂网, 登出, 放行, 解密, 揭盅, 见分晓, 速交, 促交, 催交, 速发, 交卷, 付梓, 摊在阳光下, 晒在阳光下
    放出来
words released
    抛出一份, 抛出了, 抛出所谓
    终于公开, 终于公布, 终于发布, 终于发表, 终于面世, 终于出炉, 终于问世, 出炉了, 面世了, 已公布, 已发布, 已经公布, 已经发布
    公布, 发布, 发表, 公开, 公开发表, 公开发布, 对外公布, 对外发布, 正式公布, 正式发布, 正式发表, 出台, 面世, 问世, 出炉, 推出, 公之于众, 公诸于世, 公诸于众, 披露, 揭晓, 释出
    刊发, 出笼, 见天日, 重见天日, 公布了, 发布了, 发表了, 公开了, 推出了, 刊出, 亮相, 上网, 登上官网, 已登上, 登载, 上载, 挂上官网, 上线, 放上网, 贴上官网
    与公众见面, 与世人见面, 与世界见面, 公布于众, 公布于世, 大白于天下, 公之于世, 交出, 端出, 抛出, 贴出, 张贴, 上传, 登出, 挂网, 挂出, 放出, 终于来了, 终于到来, 终于现身, 终于亮相, 终于出来, 终于等到, 等来了, 盼来了, 终见天日, 终见光, 终出炉, 终面世, 终公布, 终发布, 终问世, 终公开, 终发表, 终亮相, 终登场, 始出来, 可供查阅, 可供阅读, 可供下载, 可以查阅, 可公开查阅, 出来了, 出炉后, 交卷, 横空出世, 终揭盅, 揭开面纱, 全文公开, 全文公布, 正式出炉, 正式面世, 正式推出, 正式亮相, 重磅出炉, 重磅发布, 突然公布, 突然发布, 深夜发布, 深夜公布, 正式问世, 正式登场
    今公布, 今发布, 今发表, 今面世, 今出炉, 今天出炉, 今公开, 今早公布, 今晨公布, 昨公布, 昨发布, 昨晚公布, 凌晨公布, 凌晨发布
words publication
    公布, 发布, 发表, 公开, 公开发表, 公开发布, 出台, 面世, 问世, 出炉, 推出, 披露, 出笼, 见光
    发布一事, 公布一事, 公诸于世, 公之于众
words it
    它, 该份, 此份
words draft
    草稿, 草案, 初稿, 文稿, 样稿, 文本, 未定稿, 稿本, 副本, 预览本
words own-leaked
    草稿, 初稿, 未定稿, 稿本
words not
    不, 未, 没, 没有, 勿, 莫, 毋, 无, 拒绝, 拒, 无法, 不能, 未能, 不要, 切勿, 不得, 不应, 不该, 不可, 不予, 停止, 别再, 不再, 不肯, 不愿, 不想, 难以
    仍未, 尚未, 还未, 至今未, 迄今未, 迟迟未, 一直未, 仍没有, 还没有, 还没, 仍然没有, 迟迟没有, 至今没有, 迄今没有, 一直没有, 迟迟不, 迟迟不肯, 迟迟不愿, 仍未能, 没能, 未有, 仍未有, 从未, 未获, 迟迟未能, 至今仍未, 至今尚未, 依然没有, 依旧没有, 始终没有, 始终未
words will
    将, 将会, 将于, 将在, 会, 会在, 会于, 预计, 预期, 有望, 可望, 料, 料将, 预料, 拟, 预定, 定于, 计划, 即将, 将要, 快将, 行将, 势将, 打算, 准备, 预备, 安排, 排定, 仍会, 还会, 终会
    必, 必将, 必会, 一定会, 定会, 便会, 就会, 终将
words promise
    承诺, 保证, 答应, 许诺, 允诺, 誓言, 矢言, 打算, 计划, 有意, 力争, 争取, 期限, 限期, 期限前, 大限, 信守承诺, 信守诺言, 兑现承诺, 履行承诺, 遵守承诺, 坚守承诺, 说到做到, 决心, 决定, 已决定, 预告, 表明会, 目标是, 旨在, 以便, 着眼于, 有信心, 期望在, 希望在, 希望能在, 希望能够在, 冀于, 冀在, 表示会, 说会
    拍胸脯, 打包票, 信誓旦旦, 夸下海口, 一言为定, 说话算话, 说话算数, 必会, 必将, 一定会, 定会, 保证会, 绝对会, 说好
words may
    可能, 或, 或许, 也许, 恐, 恐怕, 恐将, 或将, 或会, 有可能, 大概, 可能会, 恐怕会
words must
    应, 应该, 应当, 必须, 须, 有责任, 有义务, 是时候, 理应, 务必, 需要, 不能再, 不应再, 该, 亟须, 亟需, 必需, 有必要, 到了
words asks
    要求, 呼吁, 敦促, 催促, 促, 促请, 力促, 籲, 吁, 吁请, 请求, 恳请, 恳求, 请, 央求, 致函, 致信, 去信, 发信, 联署, 联名, 联署信, 联名信, 公开信, 信函, 一封信, 这封信, 该信, 来信, 信件, 希望, 建议, 劝, 说服, 喊话, 强烈要求, 再次要求, 纷纷要求, 致书, 上书, 请愿, 责成, 奉劝, 规劝, 提请, 力主, 主张, 盼, 盼望, 期盼, 冀, 期望, 倡议
    要她, 要联合国, 要高专, 要巴切莱特, 要巴舍莱, 要人权, 叫她, 逼, 逼迫, 逼高专办, 催, 督促, 追问何时, 呼请, 逼使, 促使, 推动
    疾呼, 齐声, 同声要求, 强烈呼吁, 再促, 再吁, 吁联合国, 促联合国, 求联合国, 请愿要求, 施压要求, 大声疾呼
words pressure
    压力, 施压, 加压, 逼, 逼迫, 威胁, 威逼, 恐吓, 胁迫, 要挟, 游说, 拉拢, 力图, 企图, 试图, 设法, 图, 极力, 竭力, 千方百计, 四处活动, 运作, 动员各国, 寻求支持, 争取支持, 寻求各国支持, 争取各国支持, 想方设法, 施加压力, 向她施压, 斡旋, 手段, 意图, 妄图
words warn
    警告, 告诫, 提醒
words harm
    损害, 加剧, 政治化, 破坏, 阵营对抗, 恶化, 伤害
words oppose
    反对, 坚决反对, 强烈反对, 极力反对, 一致反对, 明确反对, 不同意, 抵制, 抗拒, 不赞成, 不赞同, 抵触, 反弹
words hope
    希望, 盼, 盼望, 期望, 期待, 冀, 想让, 想要, 有意让
words block
    叫停, 胎死腹中, 雪藏, 封存
    压下, 扼杀, 阻挠, 阻止, 拦下, 拦阻, 掩盖, 捂住, 不让, 压住, 阻拦
    阻碍, 阻挡, 阻, 吓阻, 劝阻, 制止, 封杀, 扣住, 扣压, 扣下, 压制, 遮掩, 隐瞒, 流产, 封锁, 不准, 禁止, 阻延, 作梗, 干扰, 干预, 阻力, 喊停, 腰斩, 堵住, 掐死, 封口, 阻截, 使其无法, 令其无法
words shelve
    搁置, 束之高阁, 撤回, 撤销, 撤下, 取消, 放弃, 作罢, 雪藏, 冷藏, 打入冷宫, 埋葬, 埋没, 终止, 不了了之, 无疾而终, 叫停, 胎死腹中, 夭折, 告吹, 废弃, 抛弃, 收回, 作废, 尘封, 喊停, 搁浅, 腰斩, 流产, 归档
    永不见天日, 永远不见天日, 永不面世, 永远埋藏, 永远消失, 永久搁置, 无限期搁置, 石沉大海般, 丢进废纸篓, 扔进垃圾桶, 锁进抽屉, 锁进保险柜, 丢进抽屉
words delay
    暂缓, 压后, 押后, 扣住, 扣下, 延后, 按住, 暂不
    推迟, 延迟, 延期, 拖延, 延宕, 缓发, 推延, 拖, 拖到, 拖着, 拖了, 一拖再拖, 一延再延, 一再推迟, 再次推迟, 再度推迟, 屡次推迟, 多次推迟, 再三推迟, 迟迟, 耽搁, 延误, 滞后, 错过, 逾期, 跳票, 改期, 挪后, 再等, 暂停, 压着不发, 压着, 缓办, 往后推, 延搁, 后延, 再推迟, 姗姗来迟, 迁延, 卡住, 滞留, 扣而不发
    无限期推迟, 无限期延后, 往后拖, 继续拖, 拖时间, 拖延时间, 拖下去, 不断推迟, 拖了又拖, 按兵不动, 按下不表, 捂着, 藏着, 扣着, 押着, 扣着不发, 捂着不放, 按着不发, 误期, 跳票多次
words epithet
    期待已久, 引颈期盼, 备受期待, 备受瞩目, 备受关注, 广受关注, 众所瞩目, 万众瞩目, 外界关注, 高度关注, 千呼万唤, 迟来的, 拖延已久的, 延宕已久的, 推迟已久的, 延迟已久的, 姗姗来迟的, 一再推迟的, 屡次推迟的, 多次推迟的, 一再延宕的, 一拖再拖的, 各界期待, 外界期待, 等待已久, 翘首以待, 拖延多时的, 一再拖延的, 迟到的, 万众期待, 久候的, 期待多时, 期待的
words unpublished
    仍然束之高阁, 仍束之高阁, 依然束之高阁, 至今束之高阁, 还束之高阁, 依旧束之高阁, 一直束之高阁, 连目录都没有, 没有人见过, 无人见过
    不见踪影, 仍不见踪影, 没有下文, 石沉大海, 不见天日, 未见天日, 难产, 杳无音信, 音讯全无
    拿不出, 悬而未决, 一改再改, 未见下文, 不知所踪, 悬宕, 交不出, 没了下文, 迟迟不见
    未见踪影, 不见踪迹, 杳无音讯, 下落不明, 未有下文, 遥遥无期, 千呼万唤不出来, 只闻楼梯响, 迟迟未见, 至今不见, 仍不见, 还不见, 仍未看到, 仍未见到, 还没看到, 未能看到, 秘而不宣, 仍然保密, 迟到至今, 没有着落, 难见天日, 仍在抽屉里, 锁在抽屉里, 没有动静, 未见动静, 未公开的
    压在案头, 案头, 压在箱底, 躺在抽屉, 躺在办公桌, 杳无踪影, 杳无消息, 毫无消息, 未等到, 没等到, 等不到, 没有等到, 不见下文, 卡在, 积灰, 蒙尘, 吃灰, 迟迟等不到, 迟迟难产, 不见影踪, 未见影踪, 不见影, 没影, 没有影子, 还没影, 只听楼梯响, 仍是个谜, 胎死腹中至今, 尘封至今, 没有音讯, 没有消息
    锁在柜子, 锁在保险柜, 锁在办公桌, 命运未卜, 前途未卜, 前途未明, 何去何从, 藏在抽屉
words no-date
    何时面世, 何时问世, 何时出炉, 何时公之于世, 何时见光
    没有时间表, 无时间表, 未有时间表, 没有发布时间表, 没有公布时间表, 没有明确时间表, 无明确时间表, 没有具体时间表, 没有确切时间, 没有具体日期, 没有确切日期, 未有确切日期, 没有确定日期, 日期未定, 时间未定, 仍没有日期, 仍无日期, 没有时间线, 没有发布的时间线, 没有发布时间, 没有公布日期, 何时公布仍, 何时发布仍, 何时发表仍, 何时公布不明, 何时公布未明, 不清楚何时, 不知何时, 不知道何时, 未能说明何时, 无法说明何时, 拒绝说明何时, 何时面世仍, 何时公布尚, 何时发布尚, 何时出炉仍, 何时公布尚不, 何时发表尚, 未定日期, 没有日期, 不确定何时
words unsure
    不能再保证, 已不能保证, 无法再保证, 不再保证, 再也不能保证, 再也无法保证, 不敢再保证, 难以再保证
    未肯把话说死, 没有把话说死, 不肯把话说死, 始终不肯, 能否赶及, 成疑, 存疑, 成谜, 正在努力
    不能保证, 无法保证, 不敢保证, 难以保证, 未能保证, 不保证, 没有保证, 不能确保, 无法确保, 不能承诺, 无法承诺, 未能承诺, 没有把握, 尚无把握, 无把握, 没把握, 不敢说, 说不准, 未必, 不一定, 未能确定, 无法确定, 不能确定, 不确定, 不肯定, 有变数, 存在变数, 仍有变数, 恐难, 恐无法, 恐未能, 恐怕不, 恐不, 恐怕赶不上, 赶不上, 来不及, 难料, 悬念, 未知数, 担心, 担忧, 不明朗, 仍是未知, 不得而知, 尚不清楚, 仍不清楚, 还不清楚, 不清楚, 能否, 会否
    正努力, 努力, 尽力, 尽一切努力, 尽最大努力, 非常努力, 竭尽全力, 全力以赴, 全力赶, 赶工, 时间紧迫, 时日无多, 时间不多, 难说, 前景不明, 机会渺茫, 不太可能, 希望渺茫
    打上问号, 打问号, 画上问号, 打个问号
words await
    等待, 苦等, 仍在等, 还在等, 等候, 久候, 望穿秋水, 等着, 引颈以待, 继续等, 静候, 静待
words at-once
    立即, 立刻, 马上, 尽快, 尽早, 尽速, 从速, 即时, 即刻, 立马, 及早, 火速, 及时, 早日, 毫不拖延, 不再拖延, 不要再拖延, 不得拖延, 不得再拖延, 不容拖延, 不容再拖, 刻不容缓, 别再拖延, 切勿拖延, 停止拖延, 不得再拖, 不应再拖, 不应再拖延, 不可再拖, 不能再拖, 不能再拖延, 勿再拖延, 勿再延误, 迅速, 速速, 不要再拖, 不再延误, 无拖延
    速, 尽快地, 越快越好, 一刻也不能, 即日, 赶快, 赶紧
words before
    前, 之前, 以前, 直到, 暂时, 本月, 今年, 近期, 短期, 任内, 如期, 按期, 按时, 准时, 依时, 按原定, 届时, 今天, 今日, 明天, 很快, 下周, 期间, 以内, 之内, 月底
words prepare
    完成, 即将完成, 接近完成, 正在完成, 行将完成, 快要完成, 定稿, 最后定稿, 敲定, 最终敲定, 撰写, 起草, 草拟, 整理, 收尾, 最后阶段, 最终阶段, 尾声, 最后修订, 最后修改, 最后润色, 最后润饰, 最后编辑, 最后工作, 润饰, 编写, 编纂, 编制, 修订, 制定, 筹备, 更新, 着手, 完稿, 脱稿, 杀青, 拟定, 写作, 致力于, 工作仍在, 仍在处理, 处理中, 准备工作, 正在准备, 正准备, 最后审校, 已近完成, 大致完成, 基本完成, 正在撰写
    打磨, 最后打磨, 最后冲刺, 冲刺阶段, 收官, 润色, 校对, 最后校对, 完工, 临近完成, 接近尾声, 准备就绪, 备妥, 大功告成, 最后一道工序, 定稿阶段, 最后检查, 核校, 尚在撰写, 仍在撰写, 赶写
words share
    交给, 交予, 交由, 交付, 交中, 交北京, 送交, 送给, 送中, 送北京, 送往, 先交, 先送, 提交, 递交, 转交, 呈交, 发给, 发送, 发往, 寄给, 传给, 传阅, 分享, 共享, 提供, 过目, 审阅, 先看, 看过, 看了, 预览, 预先看, 给中国, 给中方, 给北京, 出示, 展示, 知会, 征询, 征求, 事先看, 先睹, 查阅, 阅览, 供其, 让中国, 让中方, 让北京, 阅读
words comment
    意见, 评论, 反馈, 回馈, 答复, 修改意见, 书面意见, 看法, 评语, 评注, 修正, 更正, 详细回应, 作出回应, 做出回应
words review
    研究, 审视, 检视, 审议, 参考, 考虑, 审阅, 审查, 吸纳, 消化, 分析, 处理, 纳入
words react
    谴责, 斥, 斥责, 怒斥, 痛斥, 痛批, 狠批, 猛批, 力批, 抨击, 驳斥, 反驳, 回击, 反击, 炮轰, 声讨, 抗议, 拒绝接受, 不接受, 拒绝承认, 不承认, 否定, 拒收, 强烈不满, 表示不满, 欢迎, 表示欢迎, 赞扬, 赞赏, 称赞, 肯定, 高度评价, 给予肯定, 嗤之以鼻, 周年, 一周年, 两周年, 为之振奋, 批评报告, 批评该报告, 批评这份报告, 不认同, 反呛, 呛, 跟进, 后续行动, 落实报告, 认可
    怒批, 怒轰, 怒呛, 痛骂, 大骂, 怒骂, 怒怼, 怼, 严斥, 指责, 谩骂, 愤怒, 震怒, 暴怒, 大怒, 光火, 恼火, 愤慨, 关切, 表示关切, 深表关切, 严重关切, 赞许, 力挺, 点赞, 叫好, 喝彩, 盛赞, 讥讽, 嘲讽, 讽刺, 嘲笑, 中国批, 中方批, 北京批, 外交部批, 批联合国, 驳联合国, 轰联合国, 中国驳, 中方驳, 北京驳, 外交部驳, 外交部斥, 中国轰, 北京轰, 严词批评, 强烈批评, 严厉批评, 猛烈批评, 强烈抗议, 不屑一顾, 不买账, 不予承认, 全盘否定, 全盘否认, 完全拒绝, 断然拒绝, 断然否认, 拒不接受, 拒不承认, 松一口气, 感到欣慰, 深受鼓舞, 表示感谢, 大为不满
    赞联合国, 感激
    交涉, 严正交涉
words slur
    闹剧, 谎言, 虚假信息, 不实信息, 假信息, 假资讯, 不实资讯, 抹黑, 污蔑, 诬蔑, 污名化, 诽谤, 非法无效, 非法, 无效, 政治工具, 政治操弄, 政治操作, 政治操控, 大杂烩, 捏造, 炮制, 造谣, 荒谬, 以疆制华, 里程碑, 历史性, 一纸空文, 歪曲, 黑材料, 伪报告, 伪造, 颠倒黑白, 无稽之谈, 罔顾事实, 废纸, 转折点, 划时代, 重要一步, 杜撰, 子虚乌有, 拼凑, 遏制中国
    彻头彻尾, 把戏, 政治把戏, 策划制造, 一手策划, 一手炮制, 建立在虚假, 毫无公信力, 没有公信力, 毫无价值, 不具合法性, 笑话, 丑闻, 伎俩, 反华, 反华势力, 虚假, 有罪推定, 先入为主, 偏见, 干涉内政, 干涉中国内政, 凭空捏造, 无中生有, 信口雌黄, 谎话, 弥天大谎, 编造, 破纸, 拼凑而成, 毫无根据, 莫须有, 遏华, 里程碑式, 历史性的, 分水岭, 平反, 迟来的正义, 还公道, 重大胜利, 来得太迟, 来得太晚
    阴谋, 产物, 一派胡言, 胡说八道, 荒唐, 荒诞
words finds
    指出, 称, 认为, 认定, 显示, 详述, 详列, 列举, 指, 说, 写道, 提到, 提及, 记载, 揭示, 指控, 载有, 描述, 记录, 中说, 中指出, 中称, 页, 判定, 断定, 批评, 引用, 收录, 采访了, 访问了
    写明, 得出结论, 得出的结论, 证实, 印证, 揭露, 揭发, 揭, 断言, 直指, 点名, 记述, 发现, 表明, 援引, 引述, 详细描述, 详细记录, 详细列举, 列出, 长达, 要求北京, 要求中国, 要求中方, 建议中国, 建议北京, 敦促中国, 敦促北京, 呼吁中国, 呼吁北京, 促请中国, 促中国, 促北京, 控诉, 陈述, 分析了, 全文长, 痛陈, 罗列, 归纳, 总结说, 最后说, 用词严厉, 措辞严厉, 措辞谨慎
    结论是, 结论为, 结论认为, 结论指, 结论称
words council
    人权理事会, 理事会, 人权会, 人权理事会会议
words debate
    辩论, 表决, 投票, 动议, 提案, 议案, 决议, 决议草案, 决定草案, 决议案, 讨论, 涉疆草案, 草案由, 涉疆决定草案, 动议案, 紧急辩论, 专题辩论
words outcome
    否决, 通过, 拒绝, 票反对, 反对票, 赞成票, 票赞成, 票支持, 弃权, 提出, 提交, 提请, 建议, 要求, 寻求, 驳回, 失败, 落败, 受挫, 挫败, 未获通过, 未通过, 不会就, 未能通过, 遭否决, 票, 倡议, 呼吁, 推动, 封杀, 击退, 发起

words un
    人权事务高级专员, 人权高专, 高级专员
    联合国, 聯合國, 安理会秘书长
words state
    中国, 北京, 中方, 中国政府, 外交部, 中国外交部, 当局, 中共, 中国当局, 官方, 赵立坚, 汪文斌, 张军, 华春莹, 毛宁, 王毅, 习近平, 陈旭, 刘玉印, 大陆, 中国大陆, 有关国家, 当事国, 所涉国家, 古巴, 俄罗斯, 巴基斯坦, 40国, 40个国家, 四十国, 四十个国家, 约40国, 约40个国家, 中国代表团, 中国常驻, 中国大使, 中国外交官
words group
    议员, 国会议员, 参议员, 众议员, 人权组织, 人权团体, 维权团体, 维权人士, 非政府组织, 公民社会, 民间团体, 团体, 组织, 机构, 活动人士, 倡议人士, 国家, 47国, 四十七国, 47个国家, 各国, 多国, 美国, 英国, 欧盟, 德国, 法国, 日本, 加拿大, 澳大利亚, 澳洲, 荷兰, 台湾, 国会, 世维会, 世界维吾尔代表大会, 维吾尔团体, 人权观察, 国际特赦, 国际特赦组织, 大赦国际, 受害者, 家属, 幸存者, 学者, 专家, 律师, 国务院, 布林肯, 大使, 外交官, 西方国家, 西方, 批评者, 流亡, 使团, 外长
called China
    中国, 北京, 中方, 中国政府, 中国外交部, 中共, 中国当局, 赵立坚, 汪文斌, 张军, 华春莹, 毛宁, 王毅, 习近平, 陈旭, 刘玉印, 大陆, 中国大陆, 有关国家, 当事国, 所涉国家, 中国代表团, 中国常驻, 中国大使, 中国外交官
called Amnesty International
    国际特赦, 国际特赦组织, 大赦国际
called Australia
    澳大利亚, 澳洲
called Canada
    加拿大
called Cuba
    古巴
called EU
    欧盟
called France
    法国
called Germany
    德国
called Human Rights Watch
    人权观察
called Japan
    日本
called Netherlands
    荷兰
called Pakistan
    巴基斯坦
called Russia
    俄罗斯
called Taiwan
    台湾
called UK
    英国
called US
    美国, 布林肯
called Uyghur groups
    维吾尔团体
called Western states
    西方国家, 西方
called World Uyghur Congress
    世维会, 世界维吾尔代表大会
called 40 states
    40国, 40个国家, 四十国, 四十个国家
called about 40 states
    约40国, 约40个国家
called 47 states
    47国, 四十七国, 47个国家
called activists
    维权人士, 活动人士, 倡议人士, 流亡
called authorities
    当局, 官方
called critics
    批评者
called diplomats
    大使, 外交官, 使团
called experts
    学者, 专家
called families
    家属
called foreign ministers
    外长
called foreign ministry
    外交部
called lawmakers
    议员, 国会议员, 参议员, 众议员, 国会
called lawyers
    律师
called organisations
    人权组织, 人权团体, 维权团体, 非政府组织, 公民社会, 民间团体, 团体, 组织, 机构
called states
    国家, 各国, 多国
called victims
    受害者, 幸存者
words spokesman
    发言人, 女发言人, 科尔维尔, 沙姆达萨尼, 芮莎菲, 思罗塞尔, 劳伦斯, 办公室, 官员, 她的办公室, 其办公室, 团队
words other-author
    消除种族歧视委员会, 禁止酷刑委员会, 任意拘留问题工作组, 结论性意见, 结论性观察
    国务院, 美国国务院, 法庭, 特别法庭, 民间法庭, 独立法庭, 智库, 人权观察, 国际特赦, 国际特赦组织, 大赦国际, 媒体, 学者, 郑国恩, 国际劳工组织, 劳工组织, 议会, 美国国会, 新闻办, 国新办, 新闻办公室, 国务院新闻办, 大学, 研究所, 研究院, 战略政策研究所, 记者联盟, 司法部, 英国广播公司, BBC, 衞报, 卫报, 难民署, 联合国难民署, 调查团, 商务部, 统计局, 委员会主席, 自由之家, 研究人员, 人权机构, 政府白皮书, 央行, 难民事务高级专员
words other-object
    白皮书, 照片, 图片, 名单, 企业名单, 声明, 联合声明, 数据, 判决, 裁决, 视频, 影片, 录像, 小说, 讲话, 演讲, 谈话, 法令, 法案, 警察文件, 警方文件, 内部文件, 机密文件, 档案, 被关押者, 人口数据, 文章, 决定书, 图书, 新书, 消息, 看法, 评论文章, 言论, 意见书, 结业, 学员, 嫌疑人, 囚犯, 被拘押, 通告, 公报
words visit
    访问, 之行, 访华, 访疆, 行程, 赴疆, 到访, 出访, 参访, 考察, 谈判, 磋商, 旅程, 访程, 探访
words if
    不意味着, 并不意味着, 不代表, 并不代表, 不等于, 并不等于
    如果, 若, 倘若, 倘, 假如, 要是, 一旦, 是否, 假若, 除非, 若是, 即使, 即便, 万一
words why
    为何, 为什么, 何以, 缘何, 因何, 为啥
words when
    何时, 什么时候, 什么时间, 何日, 哪一天, 几时
words know
    知道, 知悉, 清楚, 确定, 肯定, 透露, 说明, 证实, 确认, 决定, 表明, 交代, 得知, 保证
words deny
    误报, 错误报道, 误称
    否认, 驳斥有关, 澄清, 辟谣, 并非, 绝非, 驳斥传言, 不属实, 否认有关, 矢口否认, 反驳有关
words own-hearsay
    媒体报道, 报道称, 有报道, 有传言, 传言称, 传闻
words own-refuted
    不实, 不属实, 失实, 毫无根据, 没有根据, 不是事实, 是假的, 并非事实, 纯属谣言, 不准确, 子虚乌有
words recall
    此前, 早前, 先前, 之前曾, 曾, 曾经, 去年, 前年, 年前, 个月前, 上个月, 上月, 早在, 原定, 原本, 原先, 当时, 周前, 几周前, 过去一年, 数月前, 日前曾, 多次表示, 一度, 本来
words had
    -
words condition
    条件, 前提, 交换, 换取, 以换, 交换条件, 筹码, 只要
words says
    说, 表示, 称, 指出, 宣布, 透露, 证实, 强调, 重申, 坦言, 直言, 告诉, 认为, 指, 承认, 写道, 谈到, 确认, 声称, 宣称, 说道, 申明, 表明, 坦承, 回应说, 批评说, 警告
words reports-that
    报道, 报导, 引述, 援引, 据, 消息, 消息人士, 获悉, 看到, 取得, 独家, 披露, 引用, 电, 获得, 爆料
words own-newsroom
    报纸, 该报, 周报, 杂志
words but
    但, 但是, 然而, 不过, 却, 而, 虽然, 尽管, 则, 如今, 现在, 可是, 只是
words by
    由
words by-when
    在, 于, 下, 本, 到, 截至, 至, 定于, 将于, 下周
words see-also
    相关阅读, 延伸阅读, 相关新闻, 推荐阅读, 更多新闻, 更多报道, 相关报道, 相关文章, 热门新闻, 其他新闻, 更多内容, 猜你喜欢
words filler
    正式文件
    会议, 会上, 会见, 会谈, 会晤, 会面, 会员, 会长, 会期, 会场, 会后, 委员会, 社会, 国际社会, 机会, 记者会, 发布会, 新闻发布会, 例会, 国会, 议会, 大会, 联合国大会, 协会, 奥运会, 冬奥会, 冬季奥运会, 工会, 学会, 教会, 宴会, 听证会, 研讨会, 峰会, 董事会, 基金会, 年会, 会不会, 世维会, 理事会上, 工商会, 商会, 领会, 会合, 会同, 峰会上, 不会上, 约会, 会展, 代表大会
    将军, 将来, 将近, 即将离任, 即将卸任, 即将届满, 即将结束
    不仅, 不断, 不久, 不久前, 不满, 不实, 不实之词, 不同, 不少, 不论, 不安, 不料, 不法, 不良, 不足, 不当, 不容, 不利, 不力, 不可避免, 不惜, 不只, 不单, 不明, 不必, 不妨, 不幸, 不平, 不止, 不等, 不公正, 不知情, 不得不, 不愧, 不祥, 不例外, 无论, 无数, 无非, 无辜, 无理, 无人, 无疑, 未来, 未成年, 特别, 分别, 区别, 类别, 级别, 性别, 差别, 个别, 告别, 别人, 没收, 毫不, 毫无, 无关, 无端, 不谋求连任, 不寻求连任, 不连任, 不谋求第二, 不再连任, 不再寻求, 没有授权, 未经授权, 无授权, 不再谋求, 没有进展, 没有取得进展, 没有答案, 没有记者, 不是调查, 不受, 不受限制
    目前, 前往, 前提下, 前任, 前一天, 前一日, 前者, 前夕, 提前, 前景, 当前, 前总统, 前总理, 面前, 前来, 空前, 史无前例, 从前, 前后, 前去, 前线, 前述, 前主席
    公布前, 公布之前, 公布以前, 发布前, 发布之前, 发表前, 发表之前, 定稿前, 定稿之前, 完成前, 完成之前, 公布日期, 发布日期, 发表日期, 公布时间, 发布时间, 会否决, 理事会否决, 公开前, 出台前, 面世前, 问世前, 出炉前
    促进, 促成, 仓促, 敦促会, 申请, 邀请, 聘请, 请问, 请愿书, 提请注意, 有请, 呼吁和平, 图片, 图像, 地图, 图书, 试图访问, 图尔克
    反对派, 反对党, 反对干涉, 坚决反对干涉, 反对任何, 反对外部, 反对借, 反对利用, 反对以, 反对美国, 反对强迫
    公开讲话, 公开演讲, 公开表示, 公开批评, 公开谈论, 公开承认, 公开信息, 公开逼, 公开支持, 公开露面, 公开回应, 公开呼吁, 公开要求, 公开指责, 公开透明, 不公开会议
    发表讲话, 发表演讲, 发表演说, 发表声明, 发表联合声明, 发表谈话, 发表看法, 发表意见, 发表评论, 发表社论, 发表文章, 发表署名文章, 发表公开信, 发表致辞, 首次发表讲话, 发布会上, 发布消息, 发布声明, 发布视频, 发布命令, 发布禁令, 发表公报, 发表共同声明, 发布新闻稿, 推出政策, 推出法案, 推出制裁
    置评请求, 置评, 回应置评, 回应查询, 没有回应查询, 未回应查询, 未回应置评, 没有回应置评, 拒绝置评, 拒绝评论, 未予置评, 不予置评, 不予评论, 未作评论, 没有回应, 未回应, 未立即回应, 没有立即回应, 没有评论
    威胁论, 核威胁, 压力锅, 该组织, 该地区, 该区, 该国, 该机构, 该办公室, 该案, 该法庭, 该会, 该法, 该校, 该州, 应邀, 应对, 反应, 回应, 应用, 供应, 适应, 相应, 应有, 效应, 响应, 应当地
    该报道, 该报, 报告期, 报告员, 特别报告员, 述职报告, 报告会, 报告称赞, 年度报告, 政府工作报告, 疫情报告, 评估员, 人权状况评估组
    或是, 或者, 或某, 恐怖, 恐怖主义, 反恐, 恐惧, 恐慌, 恐袭, 恐怖袭击, 恐吓信
    说法, 小说, 说明, 说服力, 传说, 据说, 名称, 简称, 称号, 统称, 对称, 号称, 职称, 所称的, 指标, 指导, 指定, 手指, 指挥, 指数, 指南
    拖累, 拖欠, 拖车, 时间轴
    已将
    称为, 称之为, 称作, 中的指控, 中的结论
words today
    今天, 今日, 今晚, 今夜, 今, 本日, 数小时内, 几小时内, 几个小时内, 数小时之内, 小时内, 小时之内, 午夜前, 当天午夜, 当天结束前, 当日结束前, 今天之内, 今天结束前, 今日内, 一天结束前, 星期三结束前, 周三结束前, 当晚
words tomorrow
    明天, 明日
words soon
    很快, 即将, 近期, 近期内, 不久, 不久后, 近日, 短期内, 在即, 指日可待, 不日, 不久的将来, 未来数月, 未来几个月, 最近的将来, 早日, 行将
words coming-weeks
    未来几周, 未来数周, 未来几个星期, 未来数星期, 几周内, 数周内, 几周之内, 数周之内, 数星期内, 几星期内, 几个星期内, 几周后, 数周后, 几周时间, 接下来几周, 接下来数周, 接下来的几周, 未来两三周, 今后几周, 今后数周
words end-of
    月底, 月底前, 本月底, 月末, 月底之前, 本月底前
words this-month
    本月, 这个月, 本月内

words own-put-off-to
    到, 至
words own-at-first
    原定, 原本, 原先, 原计划, 原拟, 最初, 起初
words own-opens
    开幕的, 揭幕的, 开始的
words month-1
    1月, 一月, 元月
words month-2
    2月, 二月
words month-3
    3月, 三月
words month-4
    4月, 四月
words month-5
    5月, 五月
words month-6
    6月, 六月
words month-7
    7月, 七月
words month-8
    8月, 八月
words month-9
    9月, 九月
words month-10
    10月, 十月
words month-11
    11月, 十一月
words month-12
    12月, 十二月
words weekday-1
    星期一, 周一, 礼拜一
words weekday-2
    星期二, 周二, 礼拜二
words weekday-3
    星期三, 周三, 礼拜三
words weekday-4
    星期四, 周四, 礼拜四
words weekday-5
    星期五, 周五, 礼拜五
words weekday-6
    星期六, 周六, 礼拜六
words weekday-7
    星期日, 星期天, 周日, 礼拜日

words own-still-not
    仍未, 尚未, 还未, 至今未, 迄今未, 迟迟未, 一直未, 仍没有, 还没有, 还没, 仍然没有, 迟迟没有, 至今没有, 迄今没有, 一直没有, 迟迟不, 迟迟不肯, 迟迟不愿, 仍未能, 没能, 未有, 仍未有, 未获, 迟迟未能, 至今仍未, 至今尚未, 依然没有, 依旧没有, 始终没有, 始终未
words own-no-hold
    没有把握, 无把握, 没把握, 不敢保证, 不能保证, 无法保证, 不能肯定
words own-deadline
    期限, 限期, 承诺, 最后期限, 时限, 月底
words own-untrue
    不属实, 并不属实, 不实, 不是事实, 并非事实, 没有根据, 毫无根据, 子虚乌有, 纯属谣言, 是谣言, 失实
words own-question
    吗, 能否, 会否, 会不会, 能不能, 是否
words own-paper
    报告

words own-opposite
    相反
# A newsroom that takes its story back says nothing of the report itself.
words own-takes-back
    撤回, 撤下, 撤销, 撤稿, 删除, 收回, 下架
words own-story
    的报道, 的报导, 的文章, 的消息, 的新闻, 的独家, 该报道, 该文, 该文章, 此报道, 此文, 这篇报道, 这篇文章, 这则新闻, 这则消息
rule NOTHING story-taken-back
    says own-takes-back >20 own-story
    says own-story >2 own-takes-back
# Who is to promise it has promised nothing yet.
words own-to-promise
    承诺, 保证, 作出承诺, 做出承诺, 给出承诺, 确保, 答应, 担保
rule RELEASE_DEMANDED must-promise
    says must >3 own-to-promise >14 publish|released|publication
    says asks > own-to-promise >14 publish|released|publication
    unless not >2 publish|released|publication
    confidence 0.8
    yes 大赦国际说，巴切莱特必须承诺人权高专办的新疆报告将会公布。
    no  巴切莱特承诺人权高专办的新疆报告将会公布。
rule NOTHING others-publish
    says other-author > released
    unless issuer|un|asks
    unless other-author > released >3 own-name
rule NOTHING other-object-of-it
    says publish|released >6 other-object
    says released >12 other-object
    unless report
rule NOTHING visit-put-off
    says visit >6 delay
    says delay >6 visit
    unless report|publish

rule DELAYED still-not-out
    says own-still-not >6 publish
    says report > own-still-not >8 publish
    unless share|draft
    confidence 0.85
    yes 联合国新疆报告至今仍未公布。
    yes 聯合國人權高專辦遲遲不肯發表新疆報告。
    no 联合国人权高专办公布了新疆报告。
rule DELAYED whether-in-time
    says unsure > publish|own-deadline
    says report >12 own-no-hold
    unless own-question > publish
    confidence 0.8
    yes 巴切莱特不敢保证能按期公布新疆报告。
    yes 巴切莱特已不能再保证新疆报告会在她离任前发布。
rule PROMISED whether-to-publish
    says own-question > publish
    says will|publish > own-question
    polarity hypothetical
    unless unsure > own-question
    yes 联合国新疆报告能否如期面世？
rule SHELVED in-the-end-not
    says own-in-the-end > not > publish
    unless asks|hope|pressure
    yes 人权高专办说，新疆报告最终不会公布。
words own-in-the-end
    最终, 永远, 最后, 再也, 永不
rule SHELVED not-true
    says shelve > own-untrue
    polarity denied

rule SUPPRESSION_PRESSURE+RELEASE_DEMANDED some-ask-others-dont
    says asks > publish > asks > not > publish
    says publish > may > not > publish
    yes 有人要求公布新疆报告，也有人要求不要公布，人权高专巴切莱特说。
rule SUPPRESSION_PRESSURE opposes-publication
    says state > oppose > publish|publication
    after-release REACTION
rule SUPPRESSION_PRESSURE+DELAYED deal-over-publication
    says condition & delay > publish
    says condition > not > publish
    confidence 0.75
    yes 报道说，北京以暂缓公布新疆报告换取巴切莱特访疆。
words own-dragged
    拖了, 已拖了
rule SUPPRESSION_PRESSURE wants-it-kept-back
    says asks|pressure > delay > publish
    says pressure > own-let > block|shelve
    says asks|pressure > block > publish
    unless own-dragged
words own-let
    让, 使, 令, 把, 要
rule DELAYED put-off
    says delay >3 publish
    confidence 0.8
    yes 联合国推迟公布新疆报告。
rule DELAYED will-not-before
    says not > will > before|date > publish
    says will > not > before|date > publish
    says may > not > before|date > publish
    says before >4 not > own-again > publish
    yes 联合国人权高专办的新疆报告五月之前不会再公布。
rule SHELVED will-not-publish
    says promise + not > publish
    says not > own-again > publish
    yes 联合国人权高专办决定不发表新疆报告。
words own-again
    再, 打算, 准备
drop DELAYED unsure
rule DELAYED unsure-of-publication
    says unsure > own-deadline
    says publish > before|date > unsure
    no 联合国新疆报告的内容未必全面。
rule RELEASE_DEMANDED must-publish
    says at-once > publish
    says own-time > publish
    yes 是时候公开新疆报告了，人权高专办应当拿出勇气。
    yes 人权组织呼吁巴切莱特立刻将拖了大半年的新疆报告公之于众。
words own-time
    是时候, 到了
rule PROMISED headline-before-date
    says known-date > publish
    only title
    unless asks|not|must|oppose|pressure|block|own-minutes|unsure
words own-minutes
    分钟, 小时, 刻
rule PROMISED headline-dated
    says today|tomorrow|soon|coming-weeks > publish
    only title
    unless asks|not|must|oppose|pressure|block
    unless own-in-time > released
    no 赶在午夜前 巴切莱特交出新疆报告
words own-in-time
    赶在, 赶于, 终于, 终, 抢在
words own-month-end
    月底, 底前, 月前, 前
rule PROMISED clear-by-then
    says report > own-month-end > own-be-clear
    unless asks|not|must|if
    confidence 0.7
    yes 联合国新疆报告八月底前见分晓
words own-be-clear
    见分晓, 见真章, 水落石出, 揭盅, 揭晓
rule REACTION reacts-to-release
    says own-reject > report
    unless asks > not
    unless pressure
rule REACTION anniversary
    says publish|report|released > own-anniversary
rule SHARED_FOR_COMMENT state-has-it
    says own-received > draft|comment
    says state > own-received > report
    unless asks|oppose|own-not-want
    yes 中国政府已收到联合国新疆报告的草稿。
words own-received
    收到, 接获, 收取, 取得, 看到, 拿到, 获得, 收悉
words own-reject
    不予接受, 坚决拒绝
words own-anniversary
    周年, 一周年, 两周年, 三周年, 一年后, 两年后
drop RELEASED report-finds
rule RELEASED report-finds-that
    says report >4 finds
    says own-according > report
    unless if|will|draft|unpublished|not|prepare|may > finds
    unless own-toward >14 report > react
    confidence 0.55
    weak yes
    yes 联合国新疆报告指出，当局的做法构成危害人类罪。
words own-according
    据, 根据, 依据
rule REACTION+RELEASED afterwards
    says publish|released >2 own-then > own-denounces
    says publish|released >2 own-then > report > own-denounces
    unless if|will|may|asks
    yes 联合国新疆报告公布后，中国曾予以谴责。
rule REACTION stirs-anger
    says report > own-angers
    unless if|will|may|asks
    yes 联合国新疆报告激怒北京。
words own-angers
    激怒, 触怒, 惹恼, 惹怒, 引发北京, 引发中国, 引发中方, 引起中方, 招致, 引发强烈, 引起强烈, 引发热议, 引发反响, 引起反响, 备受好评, 获得欢迎, 受到欢迎, 广受欢迎
words own-then
    后, 之后
words own-denounces
    谴责, 予以谴责, 斥, 反驳, 驳斥, 批评, 抨击, 欢迎, 抗议, 回应, 不满
rule REACTION slur
    says report >25 slur
    says slur >20 report
    unless if|will|may|asks|publish|oppose
    unless other-author >8 report
    weak yes
    confidence 0.65
    yes 外交部：联合国新疆报告是闹剧
    no 北京批评美国国务院的新疆人权报告是谎言，联合国人权办未置评。
rule RELEASE_DEMANDED others-the-opposite
    says asks >3 own-opposite
    unless if
    confidence 0.7


words own-toward
    对, 就, 针对, 因, 对于, 遭, 遭到, 受到, 被, 招致, 引来, 获, 获得, 赢得, 迎来, 惹来, 换来
words own-answers
    回应, 答复, 反应, 回击, 反制, 还击, 驳, 反呛
words own-rage
    光火, 震怒, 暴怒, 大怒, 愤怒, 跳脚, 恼怒, 恼羞成怒, 不悦, 勃然大怒, 怒不可遏, 怒火中烧, 气急败坏, 强烈反弹, 强烈反应, 强烈反响, 广泛反响, 震动, 轰动, 震惊, 哗然, 热议, 风波, 轩然大波
    暴跳如雷, 火冒三丈, 恼怒不已, 痛心疾首
words own-confirms-it
    大胜利, 重大胜利, 的胜利, 重要的一步, 意义重大, 意义非凡, 来得太迟, 来得太晚, 迟来的正义, 印证了, 加深了, 还了公道, 令人鼓舞, 令人欣慰, 令人震惊, 令人失望, 不容忽视, 无可辩驳, 敲响警钟, 一记耳光, 不能只是, 不能就此, 不应束之高阁, 不能束之高阁, 改变了, 功亏一篑, 打开了, 为追责
words own-follow-up
    落实, 执行, 履行, 采纳, 跟进, 兑现
words own-recommend
    建议
words own-cooperate
    合作, 接触, 往来, 对话
words own-armed
    根据, 依据, 基于, 凭借, 凭, 鉴于, 继, 援引, 手持, 借着, 有了
words own-inquiry
    调查, 追究, 追责, 制裁, 行动, 问责, 审理, 起诉, 调查委员会, 国际机制
words own-conclude
    认定, 裁定, 断定, 判定, 指控, 指中国, 指北京, 称中国, 证实, 首次认定, 直指, 结论, 定性, 确认, 指责
words own-crimes
    危害人类罪, 反人类罪, 反人道罪, 违反人道罪, 反人道罪行, 危害人类, 人道罪, 任意拘押, 任意拘留, 酷刑
words own-experts
    专家, 报告员, 委员会, 工作组, 如何, 议员, 法庭, 学者, 律师
words own-right-to
    有权, 有权利, 有资格, 理应能, 应当能, 应该能, 应能, 的权利
words own-read
    看到, 知道, 读到, 了解, 获知, 知情, 见到, 得知, 知悉, 阅读, 看看
words own-no-excuse
    没有理由, 没理由, 毫无理由, 没有借口, 没有任何理由, 没有任何借口, 岂能, 不可原谅, 说不过去, 无法接受, 不能接受, 不可接受, 难以接受, 没有道理
words own-hold
    扣着, 压着, 藏着, 捂着, 继续等, 隐瞒, 压住, 扣住, 扣留, 藏起来, 扣押, 雪藏, 拖延, 推迟, 继续拖, 延迟, 延后, 拖下去
    扣着不发, 压着不发, 藏着不放, 捂着不放
words own-waiting-for
    在等什么, 还等什么, 究竟在等, 到底在等, 还要等多久, 还要拖多久, 要等到何时, 要拖到何时, 要等到什么时候
words own-want-to-see
    想看到, 要看到, 希望看到, 期待看到, 盼看到, 要看, 渴望看到, 盼见, 盼望见到, 渴望读到
words own-to-state
    先给北京, 先给中国, 先给中方, 给北京看, 给中国看, 给中方看, 给北京过目, 给中国过目, 给中方过目, 供中国, 供中方, 供北京, 让中国先, 让中方先, 让北京先, 先交中方, 先送中方, 先交北京, 先送北京, 交中国政府, 送中国政府, 交给中方, 交给北京, 交给中国, 送中方, 送北京, 交北京, 交中方
words own-on
    就, 关于, 有关, 对, 涉
words own-elsewhere
    乌克兰, 缅甸, 阿富汗, 叙利亚, 也门, 埃塞俄比亚, 苏丹, 伊朗, 巴勒斯坦, 以色列, 斯里兰卡, 尼加拉瓜, 委内瑞拉, 白俄罗斯, 朝鲜, 马里, 厄立特里亚, 加沙, 气候
rule REACTION council-debates
    unless own-on >3 own-elsewhere
words own-other-office
    国务院, 美国国务院, 国新办, 国务院新闻办, 智库, 法庭, 特别法庭, 美国国会
words own-de
    的
rule REACTION reacts-to-release
    unless own-other-office|own-other-country >1 own-de >4 report
    no 中国外交部对美国的新疆报告表示强烈不满，联合国人权高专办没有评论。
    unless own-other-office >1 subject >3 report
    says own-toward >14 report >8 react
    says report >4 own-suffers >10 react
    unless own-experts|visit
rule REACTION answers-it
    says state|group >8 own-answers >12 report
    says own-toward >14 report >8 own-answers
    unless publish|publication|draft|not|if|will|may|visit|delay|unpublished|asks|await
    confidence 0.65
    yes 中国常驻团回应联合国新疆报告：纯属虚构
    yes 北京对联合国新疆报告作出激烈回应。
    no 中方尚未回应联合国新疆报告的草稿。
    no 中国没有就联合国新疆报告的延迟作出回应。
rule REACTION it-angers
    says report > own-rage
    unless draft|if|will|may|visit|delay|unpublished|not|await|prepare|asks
    confidence 0.65
    yes 联合国新疆报告令北京大为光火。
    yes 联合国新疆报告掀起轩然大波
    no 联合国新疆报告若公布，北京恐怕会震怒。
rule REACTION sees-in-it
    says report > own-confirms-it
    unless delay|unpublished|draft|will|if|await|prepare|visit
    confidence 0.65
    yes 世维会说，联合国新疆报告是维吾尔人的一次重大胜利。
    no 公布联合国新疆报告将是受害者的重大胜利。
rule REACTION wants-follow-up
    says own-follow-up >14 own-recommend
    says own-recommend >6 own-follow-up
    unless will|may|if|publish|draft
    confidence 0.65
    yes 欧盟要求中国落实联合国新疆报告提出的建议。
rule REACTION stops-cooperating
    says report > not >5 own-cooperate
    says report > own-then > own-stop >8 own-cooperate
    says not >5 own-cooperate > report
    unless unpublished|if|draft|visit|not > publish
    confidence 0.65
    no 中方说，若公布联合国新疆报告，就不再与人权高专办合作。
    yes 因联合国新疆报告，中国宣布不再与人权高专办合作。
rule REACTION armed-with-it
    says group > own-armed >10 report >12 own-inquiry
    says own-armed >10 report >4 asks > own-inquiry
    unless if|will|may|publish|publication|not|delay|unpublished
    confidence 0.65
    yes 议员呼吁根据联合国新疆报告展开国际调查。
rule RELEASED concludes
    says un|issuer >2 own-conclude > own-crimes
    says report >6 own-crimes
    says report + own-colon >12 own-crimes
    about subject
    unless own-experts|own-elsewhere|if|will|draft|unpublished|not|publish|asks|other-author|delay|prepare|visit|await|must
    no 联合国人权高专办认定缅甸军方犯下危害人类罪，新疆未列入议程。
    confidence 0.55
    weak yes
    yes 联合国认定中国在新疆或犯下危害人类罪
    no 联合国专家指控中国在新疆犯下危害人类罪。
    no 人权团体指控中国在新疆犯下危害人类罪，促联合国人权高专行动。
rule RELEASE_DEMANDED right-to-read
    says own-right-to > own-read > report
    unless state >3 own-read
    unless if|comment|draft|released
    confidence 0.75
    yes 受害者家属有权看到联合国的新疆报告。
    no 中方有权先看到联合国新疆报告的草稿并提出意见。
rule RELEASE_DEMANDED no-excuse
    says own-no-excuse > publish|own-hold
    says delay|own-hold > own-no-excuse
    unless state > own-no-excuse
    polarity asserted
    confidence 0.75
    yes 人权组织说，联合国没有理由继续扣着新疆报告不发。
rule RELEASE_DEMANDED what-waiting-for
    says own-waiting-for
    polarity asserted
    confidence 0.7
    yes 联合国新疆报告早已写好，巴切莱特还在等什么？
    no 巴切莱特在新疆等候官员。
rule RELEASE_DEMANDED wants-to-see-it
    says group > own-want-to-see >6 report
    unless not|block|shelve|delay|publish|publication|oppose|debate|if
    confidence 0.7
    yes 维吾尔团体渴望看到联合国的新疆报告。
rule SHARED_FOR_COMMENT state-gets-it
    says report|draft >6 own-to-state
    says own-to-state >6 report|draft
    unless released|not|asks|will|must
    confidence 0.8
    yes 联合国新疆报告先给北京过目
    no 联合国人权高专办把新疆报告交给人权理事会。
words own-suffers
    遭, 遭到, 受到, 被, 招致, 引来, 获, 获得, 赢得, 迎来, 惹来, 换来, 挨
words own-colon
    ：
rule RELEASE_DEMANDED request-after-colon
    says asks|pressure >8 own-colon >12 publish
    unless not >10 publish
    unless own-colon >10 will|promise >10 publish
    confidence 0.75
    yes 维吾尔人呼吁联合国：把新疆报告拿出来
    no 人权团体呼吁联合国调查 巴切莱特：新疆报告将很快公布
rule SUPPRESSION_PRESSURE request-after-colon
    says asks|pressure >8 own-colon >10 not >5 publish
    unless own-still-not
    confidence 0.8
    yes 北京要求巴切莱特：不要公布新疆报告
words own-stop
    中止, 终止, 停止, 中断, 断绝, 冻结, 不再
words own-reactions
    各界反应, 反应不一, 各方反应, 外界反应, 各国反应, 反响强烈, 引发反响, 引起反响, 国际反应
words own-heed
    正视, 认真对待, 重视, 严肃对待, 直面
rule REACTION reactions-to-it
    says report > own-reactions
    says asks >6 own-heed >8 report
    unless if|will|may|draft|delay
    confidence 0.65
    yes 联合国新疆报告公布 各界反应不一
    yes 台湾吁中国正视联合国新疆报告
words own-show-up
    出现在, 现身, 登上, 悄然出现, 传到, 刊登在, 挂到, 挂在, 放到, 放在, 发到, 发在, 贴到, 贴在, 传上
words own-site
    网站, 官网, 网上, 网页, 互联网
rule RELEASED on-the-site
    says own-show-up >10 own-site
    unless will|promise|if|asks|may|must|not|delay|unpublished|other-object
    confidence 0.75
    yes 这份联合国新疆报告夜间悄然出现在人权高专办的网站上。
    no 有人要求把联合国新疆报告放在网上。
rule RELEASE_DEMANDED no-more-delay
    says report > own-no-more-delay
    unless released
    confidence 0.7
    yes 人权观察：联合国新疆报告不容再拖
words own-no-more-delay
    不容再拖, 不能再拖, 刻不容缓, 不应再拖, 不得再拖, 不要再拖, 别再拖, 不可再拖, 不容拖延, 不能再等, 等不得
words own-not-want
    不想让, 不愿让, 不希望, 不想, 不愿, 不让, 最不愿
rule SUPPRESSION_PRESSURE hates-to-see-it
    says state > own-not-want >6 own-read > report
    unless released|delay
    confidence 0.75
    yes 北京不想让世人看到联合国的新疆报告。
words own-not-long
    不会等太久, 不会太久, 不用等太久, 为期不远, 快了, 不会再等太久, 很快就到
rule PROMISED not-long-now
    says report > own-not-long
    unless asks|must|if
    confidence 0.7
    yes 发言人说，联合国新疆报告不会等太久了。
words own-other-country
    美国, 英国, 美方, 澳大利亚, 澳洲, 德国, 法国, 加拿大, 欧盟, 荷兰
words own-at-last
    终于, 现在, 如今, 终
rule RELEASED can-read-it
    says own-at-last >4 own-read >5 report
    unless not|if|asks|will|must
    confidence 0.7
    yes 世人终于可以读到联合国的新疆报告。

words own-before-release
    公布前, 公布之前, 公布以前, 发布前, 发布之前, 发表前, 发表之前, 公布前数小时, 发布前数小时, 发表前数小时, 报告出炉前

# “不要没发布就离任”是要求发布。
words own-and-go
    情况下离任, 情況下離任, 情况下离开, 情況下離開, 情况下卸任, 情況下卸任, 情况下离职, 情況下離職, 情况下前往, 情況下前往, 情况下访问, 情況下訪問, 就离任, 就離任, 就卸任, 就离开, 就離開, 就离职, 就離職, 就下台
rule SUPPRESSION_PRESSURE asks-not-to-publish
    unless not >8 publish >14 own-and-go
rule RELEASE_DEMANDED not-to-leave-without
    says asks|must|pressure >10 not >8 publish >14 own-and-go
    unless promise
    polarity asserted
    confidence 0.8
    yes 维吾尔团体要求巴切莱特不要在没有发布新疆报告的情况下离任。
    no  中国要求巴切莱特不要公布新疆报告，外交官在匿名的情况下透露。
rule RELEASE_DEMANDED asks-for-what-was-buried
    says asks|pressure > publish|publication >1 own-shelved >2 report
    unless state >1 asks|pressure
    confidence 0.8
    yes 人权团体要求巴切莱特公布被搁置的新疆报告。
once own-shelved: what the report is called that somebody asks for
words own-shelved
    被搁置的, 被雪藏的, 被压下的, 遭搁置的, 遭雪藏的
rule SUPPRESSION_PRESSURE+DELAYED visit-for-silence
    says own-may-travel > if > delay|unpublished
    unless but|must|why|asks
    polarity asserted
    confidence 0.7
    yes 巴切莱特可访问新疆，若其报告推迟至冬奥后发布。
words own-may-travel
    可访问, 可访华, 可访疆, 可以访问, 可前往, 可成行
words own-there
    该地区, 当地, 与此同时
